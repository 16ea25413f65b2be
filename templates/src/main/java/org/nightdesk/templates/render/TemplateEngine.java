package org.nightdesk.templates.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.Theme;
import org.nightdesk.templates.model.ThemeException;

/**
 * Runs the templates of a theme. They come from the theme's folders only, can neither make objects nor reach anything but the
 * document, and what they print into {@code .ftlh} files is escaped. Thread-safe.
 */
public final class TemplateEngine {

    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;
    private static final int TEXT_WIDTH = 76;
    private static final MemberAccessPolicy POLICY = new DocumentOnly();

    private final Configuration configuration = new Configuration(LANGUAGE);
    private final ThemeFiles files;

    /**
     * An engine for a theme.
     *
     * @throws ThemeException if the theme's settings cannot be used
     */
    public TemplateEngine(Theme theme) {
        files = new ThemeFiles(theme);
        configuration.setTemplateLoader(files.loader());
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(LANGUAGE);
        wrapper.setMemberAccessPolicy(POLICY);
        configuration.setObjectWrapper(wrapper.build());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    /** Files of the theme, one behind the other, to stand in a page. */
    public Inset inset(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(files.text(name));
        }
        return Inset.of(text.toString());
    }

    /**
     * Runs a template.
     *
     * @param name      its file name, such as {@code briefing.ftlh}
     * @param furniture the words around the news
     * @param model     what the template sees beside {@code furniture}, {@code columns} and {@code theme}
     * @throws ThemeException if the template has a fault; the message names file, line and expression
     */
    public String run(String name, Furniture furniture, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("furniture", furniture);
        all.put("columns", new Columns(TEXT_WIDTH));
        all.put("theme", files.settings());
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name, furniture.locale());
            template.process(all, out);
        } catch (TemplateException e) {
            throw fault(e);
        } catch (IOException | SecurityException e) {
            throw fault(e, name);
        }
        return out.toString();
    }

    private ThemeException fault(TemplateException e) {
        if (e.getCause() instanceof IOException unusable) {
            // An included file that is missing or cannot be read.
            return fault(unusable, String.valueOf(e.getTemplateSourceName()));
        }
        String blamed = e.getBlamedExpressionString();
        String problem = e instanceof InvalidReferenceException
                ? blamed + " is not there"
                : (blamed == null ? "" : blamed + ": ") + e.getMessageWithoutStackTop();
        return fault(e.getTemplateSourceName(), e.getLineNumber(), problem, e);
    }

    private ThemeException fault(Exception unusable, String asked) {
        return switch (unusable) {
            case ParseException e -> fault(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
            case TemplateNotFoundException e ->
                new ThemeException("template " + e.getTemplateName() + " is missing", e);
            default -> fault(asked, null, String.valueOf(unusable.getMessage()), unusable);
        };
    }

    private ThemeException fault(@Nullable String template, @Nullable Integer line, String problem, Exception cause) {
        String place = template == null ? "template" : files.place(template);
        String first = problem.strip().lines().findFirst().orElse("");
        return new ThemeException(place + (line == null ? "" : ":" + line) + ": " + first, cause);
    }
}
