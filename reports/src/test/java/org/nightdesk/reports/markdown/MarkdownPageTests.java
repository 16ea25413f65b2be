package org.nightdesk.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.reports.page.PageBody;

class MarkdownPageTests {

    @Test
    void writesHeadingsParagraphsListsAndTables() {
        assertThat(markdown(
                """
                        <h1>News</h1><nav>Jumps</nav><p class="facts"><span>120 words</span><span>1 minute</span></p>
                        <section><h2>Top</h2><article><h3><span>A tide</span><a class="mark" href="#source-1">1</a></h3>
                        <p><span>It rose.</span><a class="mark" href="https://a.example/#:~:text=It%20rose.">1</a> <b>Why</b> two</p>
                        </article></section>
                        <ol><li>One <a href="https://b.example/">site</a></li><li>Two</li></ol>
                        <table><caption>Counts</caption><tr><th>Fate</th><th class="number">Articles</th></tr>
                        <tr><td>printed</td><td class="number">3</td></tr></table>"""))
                .isEqualTo("""
                        # News

                        120 words \u00B7 1 minute

                        ## Top

                        ### A tide \\[1\\]

                        It rose. [\\[1\\]](https://a.example/#:~:text=It%20rose.) **Why** two

                        1. One [site](https://b.example/)
                        2. Two

                        **Counts**

                        |Fate|Articles|
                        |---|---:|
                        |printed|3|
                        """);
    }

    @Test
    void keepsMarkupOfTheNewsAsText() {
        assertThat(markdown(
                "<p>*a* _b_ `c` [d](e) &lt;b&gt; &amp;amp; # f ~~g~~ | $h$</p><p># i</p><p>1. j</p><p>- k</p>"))
                .isEqualTo("""
                        \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\> \\&amp; # f \\~\\~g\\~\\~ \\| \\$h\\$

                        \\# i

                        1\\. j

                        \\- k
                        """);
    }

    private static String markdown(String body) {
        return new MarkdownPage().write(PageBody.of("<!DOCTYPE html><body>" + body));
    }
}
