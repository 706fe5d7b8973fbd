/** Editors read what is published: modules by their place in the package, and nothing private. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const publish = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');
    for (const module of manifest.modules) {
      module.path = publish(module.path);
      for (const { declaration } of module.exports)
        declaration.module = publish(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(
          ({ privacy }) => privacy !== 'private' && privacy !== 'protected',
        );
        // the analyser takes the first argument of any event for its name
        declaration.events &&= declaration.events.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [asPublished],
};
