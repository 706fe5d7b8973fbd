import { css } from './css.js';

/**
 * Every colour, size and font that a page can set, with its default. Public names are read here and
 * never declared on the host, so that they work from any ancestor; private ones derive from them.
 */
export const tokens = css`
  .root {
    --_accent: var(--acu-color-accent, light-dark(#0f6a63, #6fd0c0));
    --_ink: var(--acu-color-text, light-dark(#16282b, #e8efed));
    --_paper: var(--acu-color-surface, light-dark(#fffefb, #141c1d));
    --_border: var(--acu-color-border, color-mix(in srgb, var(--_ink) 16%, var(--_paper)));
    --_space: var(--acu-space, 0.5em);
    --_radius: var(--acu-radius, 0.5em);
    --_gap: calc(var(--_space) * 1.5);
    /* narrower where the column is, or where the text is large */
    --_side: min(calc(var(--_space) * 2.25), 5%);

    --_soft: color-mix(in srgb, var(--_ink) 76%, var(--_paper));
    --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_paper));
    /* the accent as ink: as dark (or light) as reading needs */
    --_link: light-dark(
      oklch(from var(--_accent) min(l, 0.48) c h),
      oklch(from var(--_accent) max(l, 0.78) c h)
    );
    /* black or white, whichever reads better on a colour: by its luminance */
    --_on: clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 999, 1);
    --_level: var(--_accent);
  }
  .expected {
    --_level: var(--acu-color-expected, var(--_link));
  }
  .call-clinic,
  .clinic,
  .doctor {
    --_level: var(--acu-color-call, light-dark(#1d4f91, #9cc1f2));
  }
  .urgent {
    --_level: var(--acu-color-urgent, light-dark(#b3261e, #ff9d92));
  }
  .emergency {
    --_level: var(--acu-color-emergency, light-dark(#8c1410, #cf362d));
  }

  /* on paper, and where readers set their own colours */
  @media print, (forced-colors: active) {
    .root,
    .root * {
      --_accent: CanvasText;
      --_ink: CanvasText;
      --_paper: Canvas;
      --_link: CanvasText;
      --_level: CanvasText;
    }
  }
`;
