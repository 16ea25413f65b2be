package org.nightdesk.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;

/** Finds the faces of a style among the fonts that the page's style sheet declares; behind them stand those of the machine. */
final class ChainResolver extends ITextFontResolver {

    private static final Set<IdentValue> SLANTED = Set.of(IdentValue.ITALIC, IdentValue.OBLIQUE);

    private final SystemFonts system;

    /**
     * Resolves styles.
     *
     * @param system stands in where the declared fonts lack a character
     */
    ChainResolver(SystemFonts system) {
        this.system = system;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }

    @Override
    public FontChain resolveFont(SharedContext context, FontSpecification wanted) {
        List<FontDescription> faces = new ArrayList<>();
        if (wanted.families != null) {
            for (String family : wanted.families) {
                addFace(faces, getFonts().get(family.replace("\"", "")), wanted);
            }
        }
        if (faces.isEmpty()) {
            getFonts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(family -> addFace(faces, family.getValue(), wanted));
        }
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("the print page declares no font");
        }
        return new FontChain(faces, system, wanted.size);
    }

    private static void addFace(List<FontDescription> faces, @Nullable FontFamily family, FontSpecification wanted) {
        if (family != null) {
            boolean slanted = SLANTED.contains(wanted.fontStyle);
            IdentValue style = slanted ? wanted.fontStyle : IdentValue.NORMAL;
            faces.add(Objects.requireNonNull(family.match(convertWeightToInt(wanted.fontWeight), style)));
        }
    }
}
