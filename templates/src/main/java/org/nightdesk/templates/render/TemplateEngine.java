package org.nightdesk.templates.render;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the templates of this module. They are loaded from the class path only, can neither make objects nor reach the
 * Java API, and what they print into {@code .ftlh} files is escaped. Thread-safe.
 */
public final class TemplateEngine {

    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;
    private static final int TEXT_WIDTH = 76;

    private final Configuration configuration = new Configuration(LANGUAGE);

    public TemplateEngine() {
        configuration.setClassLoaderForTemplateLoading(TemplateEngine.class.getClassLoader(),
                "org/nightdesk/templates");
        configuration.setObjectWrapper(new DefaultObjectWrapper(LANGUAGE));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    /**
     * Runs a template.
     *
     * @param name      its file name, such as {@code briefing.ftlh}
     * @param furniture the words around the news
     * @param model     what the template sees beside {@code furniture} and {@code columns}
     * @throws IllegalStateException if the template has a fault; the message names file, line and expression
     */
    public String run(String name, Furniture furniture, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("furniture", furniture);
        all.put("columns", new Columns(TEXT_WIDTH));
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name, furniture.locale());
            template.process(all, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name + ": " + e.getMessage(), e);
        }
        return out.toString();
    }
}
