import { createRequire } from 'node:module';

// it can be required, but not imported
const { generateGlobalStyles } = createRequire(import.meta.url)('@wordpress/global-styles-engine');

const preset = (kind, slug) => `var(--wp--preset--${kind}--${slug})`;

/** What the `theme.json` of a block theme has: a narrow column, its own colours, fonts and gaps. */
const theme = {
  version: 3,
  settings: {
    layout: { contentSize: '620px', wideSize: '1280px' },
    spacing: { blockGap: true },
    color: {
      palette: {
        theme: [
          { slug: 'base', color: '#f9f9f9' },
          { slug: 'contrast', color: '#111' },
          { slug: 'accent', color: '#cfcabe' },
        ],
      },
    },
    typography: {
      fluid: true,
      fontSizes: { theme: [{ slug: 'medium', size: '1.05rem', fluid: false }] },
    },
  },
  styles: {
    color: { background: preset('color', 'base'), text: preset('color', 'contrast') },
    spacing: { blockGap: '1.2rem', padding: { left: '10px', right: '10px' } },
    typography: {
      fontSize: preset('font-size', 'medium'),
      fontStyle: 'italic',
      fontWeight: '300',
      letterSpacing: '0.02em',
      lineHeight: '1.9',
      textTransform: 'uppercase',
    },
    elements: {
      button: {
        border: { radius: '0.33rem' },
        color: { background: preset('color', 'contrast'), text: preset('color', 'base') },
        spacing: { padding: { top: '0.6rem', right: '1rem', bottom: '0.6rem', left: '1rem' } },
      },
      heading: {
        color: { text: preset('color', 'accent') },
        typography: { fontWeight: '400', lineHeight: '1.2', textTransform: 'lowercase' },
      },
      link: {
        color: { text: preset('color', 'accent') },
        typography: { textDecoration: 'none' },
      },
    },
  },
};

/** Serves the style sheet that WordPress makes of a block theme. */
export function blockTheme(context, next) {
  if (context.path !== '/block-theme.css') return next();
  const [sheets] = generateGlobalStyles(theme, [], {});
  context.type = 'css';
  context.body = sheets.map(({ css }) => css).join('\n');
  return undefined;
}
