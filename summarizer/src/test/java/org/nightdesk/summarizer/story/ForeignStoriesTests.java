package org.nightdesk.summarizer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;

/** A small town's day in a language of which no background is known: its articles share the town and little else. */
class ForeignStoriesTests {

    private static final List<String> STORM = List.of(
            """
                    In der Nacht auf Samstag hat ein Sturm in Tolmhafen mehrere D\u00E4cher abgedeckt. Die Feuerwehr r\u00FCckte nach eigenen
                    Angaben zu 43 Eins\u00E4tzen aus, meist wegen umgest\u00FCrzter B\u00E4ume in der Brunnenstra\u00DFe. Verletzt wurde niemand. Am
                    Vormittag blieben zwei Schulen geschlossen, weil Ziegel auf den H\u00F6fen lagen.""",
            """
                    Nach dem Sturm der vergangenen Nacht r\u00E4umt die Feuerwehr in Tolmhafen weiter auf. 43 Mal wurden die Helfer gerufen,
                    B\u00E4ume lagen auf Autos und Gleisen. In der Brunnenstra\u00DFe verlor ein Wohnhaus sein Dach. Zwei Schulen blieben
                    am Samstag zu.""");

    private static final List<String> MUSEUM = List.of(
            """
                    Das Heimatmuseum von Tolmhafen bekommt einen neuen Fl\u00FCgel. Der Gemeinderat stimmte am Freitag mit elf gegen vier
                    Stimmen f\u00FCr den Bau aus Glas und L\u00E4rchenholz, der 2,4 Millionen Kronen kosten soll. Direktorin Alma Reiff will
                    dort die Sammlung der Fischerboote zeigen. Die Er\u00F6ffnung ist f\u00FCr den Herbst in zwei Jahren geplant.""",
            """
                    Elf Gemeinder\u00E4te waren daf\u00FCr, vier dagegen: Das Heimatmuseum darf bauen. F\u00FCr 2,4 Millionen Kronen entsteht ein
                    Fl\u00FCgel aus Glas und L\u00E4rchenholz f\u00FCr die Fischerboote, die bisher im Keller liegen. Direktorin Alma Reiff
                    sprach am Freitag von einem gro\u00DFen Tag f\u00FCr Tolmhafen.""");

    private static final List<String> FOOTBALL = List.of(
            """
                    Der SC Tolmhafen hat das Derby gegen Union Werben mit 2:1 gewonnen. Vor 1.800 Zuschauern traf St\u00FCrmer Jori Falk
                    am Samstag zweimal, einmal vom Elfmeterpunkt. Werben glich kurz vor der Pause aus und dr\u00FCckte danach, doch Torwart
                    Nils Anker hielt den Sieg fest. Tolmhafen steht nun auf Platz drei.""",
            """
                    Zwei Tore von Jori Falk haben dem SC Tolmhafen den Derbysieg gegen Union Werben gebracht. Das 2:1 am Samstag sahen
                    1.800 Zuschauer. Torwart Nils Anker parierte in der Schlussphase dreimal. Trainer Bo Lund lobte die Abwehr.""");

    private static final List<String> BURGLARY = List
            .of("""
                    Die Polizei sucht Zeugen eines Einbruchs in die Bootswerft von Tolmhafen. Unbekannte nahmen in der Nacht auf Freitag
                    drei Au\u00DFenbordmotoren und eine Kasse mit. Der Schaden liegt bei 30.000 Kronen. Hinweise nimmt die Wache am
                    Fischmarkt entgegen.""");

    @Test
    void areToldApartThoughTheyAllNameTheTown() {
        List<ArticleTerms> day = new ArrayList<>();
        add(day, "storm", "Sturm deckt D\u00E4cher in Tolmhafen ab", STORM);
        add(day, "museum", "Museum in Tolmhafen darf bauen", MUSEUM);
        add(day, "derby", "SC Tolmhafen gewinnt Derby", FOOTBALL);
        add(day, "burglary", "Polizei sucht Zeugen in Tolmhafen", BURGLARY);

        assertThat(new StoryGrouper().group(day)).extracting(
                story -> String.join(" ", story.members().stream().map(Story.Member::articleId).toList()))
                .containsExactlyInAnyOrder("storm0 storm1", "museum0 museum1", "derby0 derby1", "burglary0");
    }

    private static void add(List<ArticleTerms> day, String id, String title, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            day.add(TermExtractor.terms(Press.article(id + i, i == 0 ? title : "", texts.get(i), "Blatt " + i,
                    Press.MONDAY), "de"));
        }
    }
}
