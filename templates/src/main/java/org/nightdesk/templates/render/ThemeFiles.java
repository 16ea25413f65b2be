package org.nightdesk.templates.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Theme;
import org.nightdesk.templates.model.ThemeException;

/**
 * The files of a theme: first the reader's own folder, then the shipped theme that it builds on, then what all themes share.
 * None of them leads out of its folder.
 */
final class ThemeFiles {

    private static final String ROOT = "org/nightdesk/templates";
    private static final String SETTINGS = "theme.properties";

    /** Values end up in style attributes: names, colours and sizes, nothing that could end one. */
    private static final Pattern VALUE = Pattern.compile("[\\w #.,%()'-]{1,200}");

    private final @Nullable Path folder;
    private final TemplateLoader loader;
    private final Map<String, String> settings;

    ThemeFiles(Theme theme) {
        folder = theme.folder();
        Map<String, String> own = folder == null
                ? Map.of()
                : properties(own(folder), folder.resolve(SETTINGS).toString());
        String base = own.getOrDefault("base", theme.name());
        if (!Theme.SHIPPED.contains(base)) {
            throw new ThemeException(folder + "/" + SETTINGS + ": base '" + base + "' is not a shipped theme ("
                    + String.join(", ", Theme.SHIPPED) + ")");
        }
        TemplateLoader shipped = shipped("themes/" + base);
        settings = new LinkedHashMap<>(properties(shipped, base + "/" + SETTINGS));
        own.forEach((key, value) -> {
            if (!key.equals("base") && settings.put(key, value) == null) {
                throw new ThemeException(
                        folder + "/" + SETTINGS + ": " + key + " is not a known key (known here: base, "
                                + String.join(", ",
                                        settings.keySet().stream().filter(known -> !known.equals(key)).toList())
                                + ")");
            }
        });
        List<TemplateLoader> loaders = new ArrayList<>();
        if (folder != null) {
            loaders.add(own(folder));
        }
        loaders.add(shipped);
        loaders.add(shipped(""));
        loader = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    TemplateLoader loader() {
        return loader;
    }

    /** The theme's settings by key. */
    Map<String, String> settings() {
        return settings;
    }

    /** A file's text; of several loaders that have it, the first one's. */
    String text(String name) {
        String text = read(loader, name);
        if (text == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return text;
    }

    /** Where a template that was found by this name stands, for a complaint. */
    String place(String name) {
        return folder != null && folder.resolve(name).toFile().isFile() ? folder.resolve(name).toString() : name;
    }

    private static TemplateLoader shipped(String path) {
        return new ClassTemplateLoader(ThemeFiles.class.getClassLoader(), ROOT + "/" + path);
    }

    private static TemplateLoader own(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new ThemeException(folder + " is not a folder that can be read", e);
        }
    }

    private static Map<String, String> properties(TemplateLoader from, String place) {
        String text = read(from, SETTINGS);
        Map<String, String> values = new LinkedHashMap<>();
        if (text == null) {
            return values;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new ThemeException(place + " cannot be read: " + e.getMessage(), e);
        }
        for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
            if (!VALUE.matcher(properties.getProperty(key)).matches()) {
                throw new ThemeException(place + ": the value of " + key + " is not a plain colour, font or name");
            }
            values.put(key, properties.getProperty(key));
        }
        return values;
    }

    private static @Nullable String read(TemplateLoader from, String name) {
        try {
            Object source = from.findTemplateSource(name);
            if (source == null) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            try (Reader in = from.getReader(source, "UTF-8")) {
                char[] buffer = new char[8192];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    text.append(buffer, 0, n);
                }
            } finally {
                from.closeTemplateSource(source);
            }
            return text.toString().replace("\r\n", "\n");
        } catch (IOException e) {
            throw new ThemeException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
