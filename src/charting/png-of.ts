/**
 * A chart that stands alone, as a PNG. Text is drawn with the font that the caller names and with no other, so that every machine gives
 * the same picture; without a font there are no words in it.
 *
 * Not here: where the font lies. The room reads no files; the renderer opens the ones that it is given.
 */
import { Resvg } from "@resvg/resvg-js";

export interface PngOptions {
  /** Paths of TrueType or OpenType files; at least one. */
  readonly fontFiles: readonly string[];
  /** Name of the family in them: "DejaVu Sans". */
  readonly fontFamily: string;
  /** Pixels of the picture for one of the chart; 2 unless given. */
  readonly scale?: number;
}

/** `svg`: a chart drawn with `standAlone`. Throws an Error where no font is given or the text is no SVG. */
export function pngOf(svg: string, { fontFiles, fontFamily, scale = 2 }: PngOptions): Uint8Array {
  if (fontFiles.length === 0) throw new Error("A picture needs a font: name at least one file.");
  const renderer = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
  });
  return renderer.render().asPng();
}
