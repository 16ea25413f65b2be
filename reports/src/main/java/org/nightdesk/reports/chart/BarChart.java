package org.nightdesk.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;
import org.jsoup.parser.Parser;

/** Lying bars from zero, each with its number; a line across a bar is the mean. No axis, no grid: the numbers are there. */
final class BarChart {

    private static final int WIDTH = 640;
    private static final int NARROW = 400;
    private static final int ROW = 24;
    private static final int PIXELS = 3;

    private static final Color INK = new Color(0x1c, 0x1a, 0x17);
    private static final Color BAR = new Color(0x9a, 0x8f, 0x7d);
    private static final Color MEAN = new Color(0x8c, 0x1d, 0x18);

    private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
    private static final Pattern CLIP = Pattern.compile(" clip-path='[^']*'|<defs>.*?</defs>", Pattern.DOTALL);

    private static final Pattern TEXT = Pattern.compile("(<text [^>]*)>([^<]{4,})(?=</text>)");
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final Font font = font();

    /** An SVG element whose colours are the page's. */
    String svg(List<Bar> bars) {
        int height = height(bars);
        SVGGraphics2D canvas = new SVGGraphics2D(WIDTH, height);
        canvas.setDefsKeyPrefix("chart-");
        chart(bars).draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height));
        String svg = fitted(attributes(CLIP.matcher(canvas.getSVGElement()).replaceAll("")));
        int open = svg.indexOf('>');
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" aria-hidden=\"true\" focusable=\"false\">" + svg.substring(open + 1);
    }

    /** A PNG picture on white paper; in a narrow one the words keep their size. */
    byte[] png(List<Bar> bars, boolean narrow) {
        int width = narrow ? NARROW : WIDTH;
        int height = height(bars);
        BufferedImage image = new BufferedImage(width * PIXELS, height * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(PIXELS, PIXELS);
        chart(bars).draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int height(List<Bar> bars) {
        return bars.size() * ROW + 8;
    }

    private JFreeChart chart(List<Bar> bars) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        DefaultCategoryDataset means = new DefaultCategoryDataset();
        Set<String> taken = new HashSet<>();
        double most = 1;
        for (Bar bar : bars) {
            String label = bar.label();
            while (!taken.add(label)) {
                label += " ";
            }
            values.addValue(bar.value(), "", label);
            means.addValue(bar.mean(), "", label);
            most = Math.max(most, Math.max(bar.value(), bar.mean() == null ? 0 : bar.mean()));
        }
        CategoryPlot plot = new CategoryPlot(values, names(), numbers(most), bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(1, means);
        plot.setRenderer(1, levels());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(4, 0, 4, 0));
        return chart;
    }

    private CategoryAxis names() {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(font);
        names.setTickLabelPaint(INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0.3);
        return names;
    }

    private static NumberAxis numbers(double most) {
        NumberAxis numbers = new NumberAxis();
        numbers.setRange(0, most * 1.12);
        numbers.setVisible(false);
        return numbers;
    }

    private BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, BAR);
        bars.setMaximumBarWidth(1);
        bars.setItemMargin(0);
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}",
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        bars.setDefaultItemLabelFont(font);
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return bars;
    }

    private static LevelRenderer levels() {
        LevelRenderer levels = new LevelRenderer();
        levels.setSeriesPaint(0, MEAN);
        levels.setSeriesStroke(0, new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        levels.setItemMargin(0);
        return levels;
    }

    /** The page's security policy allows no style attribute: styles become attributes, colours those of the page. */
    private static String attributes(String svg) {
        return STYLE.matcher(svg).replaceAll(style -> Matcher.quoteReplacement(Pattern.compile(";")
                .splitAsStream(style.group(1)).map(String::strip)
                .filter(rule -> rule.contains(":") && !rule.startsWith("font-family"))
                .map(rule -> " " + rule.substring(0, rule.indexOf(':')).strip() + "=\""
                        + colour(rule.substring(rule.indexOf(':') + 1).strip()) + "\"")
                .collect(Collectors.joining())));
    }

    /** Whatever face a browser has, a text takes no more room than it was given. */
    private String fitted(String svg) {
        return TEXT.matcher(svg).replaceAll(text -> {
            String words = Parser.unescapeEntities(text.group(2), false);
            double width = font.getStringBounds(words, PLAIN).getWidth();
            return Matcher.quoteReplacement(String.format(Locale.ROOT,
                    "%s textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">%s", text.group(1), width,
                    text.group(2)));
        });
    }

    private static String colour(String value) {
        if (value.equals(rgb(INK))) {
            return "var(--ink)";
        }
        if (value.equals(rgb(BAR))) {
            return "var(--soft)";
        }
        return value.equals(rgb(MEAN)) ? "var(--mark)" : value;
    }

    private static String rgb(Color colour) {
        return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }

    private static Font font() {
        try (InputStream in = Objects.requireNonNull(BarChart.class
                .getResourceAsStream("/org/nightdesk/reports/pdf/fonts/SourceSans3-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(13f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
