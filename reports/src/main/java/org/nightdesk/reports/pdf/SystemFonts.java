package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the machine, for the scripts that the shipped fonts lack. Well-known files are tried by name, in a fixed
 * order, so that the choice depends on nothing but which of them are there. Used by one document, by one thread.
 */
final class SystemFonts {

    private static final int DEPTH = 6;
    private static final List<String> NATIONAL = List.of("NotoSerifCJK-Regular.ttc", "NotoSansCJK-Regular.ttc");
    private static final List<String> ASIAN = List.of("NotoSansCJKjp-Regular.otf", "wqy-microhei.ttc", "wqy-zenhei.ttc",
            "DroidSansFallbackFull.ttf", "msyh.ttc");
    private static final List<String> BROAD = List.of("DejaVuSans.ttf", "FreeSerif.ttf", "FreeSans.ttf",
            "Arial Unicode.ttf", "arial.ttf");
    private static final List<String> SIGNS = List.of("NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf",
            "NotoSansMath-Regular.ttf", "Symbola.ttf", "seguisym.ttf");

    private static final String PICTURES = "NotoColorEmoji.ttf";

    private final List<Path> folders;
    private final Map<String, Optional<BorrowedFont>> opened = new LinkedHashMap<>();
    private final Map<String, Optional<EmojiPictures>> pictures = new LinkedHashMap<>();
    private @Nullable Map<String, Path> files;

    /** Looks into these folders and the folders in them, and only once a font is wanted. */
    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The folders in which the usual systems keep their fonts. */
    static List<Path> usualFolders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"),
                Path.of("C:\\Windows\\Fonts"));
    }

    /**
     * A font that has a character.
     *
     * @param han which form it should have where several nations write it
     */
    Optional<BorrowedFont> fontFor(int c, Han han) {
        return candidates(UnicodeScript.of(c)).map(name -> font(name, NATIONAL.contains(name) ? han.index() : 0))
                .flatMap(Optional::stream).filter(font -> font.has(c)).findFirst();
    }

    /** The picture of an emoji, given all its characters. */
    Optional<EmojiPictures.Picture> picture(String sequence) {
        return pictures.computeIfAbsent(PICTURES, name -> file(name).flatMap(EmojiPictures::open))
                .flatMap(found -> found.of(sequence));
    }

    /** All fonts that were opened so far. */
    Collection<BorrowedFont> borrowed() {
        return opened.values().stream().flatMap(Optional::stream).toList();
    }

    private static Stream<String> candidates(UnicodeScript script) {
        Stream<String> named = switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> asian();
            case COMMON, INHERITED, UNKNOWN -> Stream.concat(SIGNS.stream(), asian());
            case ARABIC -> Stream.of("NotoNaskhArabic-Regular.ttf", "NotoSansArabic-Regular.ttf");
            default -> Stream.of("NotoSerif" + plainName(script) + "-Regular.ttf",
                    "NotoSans" + plainName(script) + "-Regular.ttf");
        };
        return Stream.concat(named, BROAD.stream());
    }

    private static Stream<String> asian() {
        return Stream.concat(NATIONAL.stream(), ASIAN.stream());
    }

    /** Such as "CanadianAboriginal". */
    private static String plainName(UnicodeScript script) {
        StringBuilder name = new StringBuilder();
        for (String word : script.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private Optional<BorrowedFont> font(String name, int index) {
        return opened.computeIfAbsent(name + index, key -> file(name).flatMap(path -> BorrowedFont.open(path, index)));
    }

    private Optional<Path> file(String name) {
        Map<String, Path> known = files;
        if (known == null) {
            known = find();
            files = known;
        }
        return Optional.ofNullable(known.get(name));
    }

    private Map<String, Path> find() {
        Map<String, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
                    all.sorted().forEach(path -> found.putIfAbsent(path.getFileName().toString(), path));
                } catch (IOException | UncheckedIOException unreadable) {
                    // Such a folder has no fonts for us; others may.
                }
            }
        }
        return found;
    }
}
