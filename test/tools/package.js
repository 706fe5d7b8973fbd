const wanted = {
  'acu-aftercare': ['AcuAftercare', 'AcuChecker', 'AcuSideEffects', 'nextStep'],
  'acu-aftercare/clinical': ['nextStep', 'effects', 'contentVersion'],
};

async function check([name, exports]) {
  try {
    const given = await import(name);
    return exports.filter((key) => !(key in given)).map((key) => `import '${name}' lacks ${key}`);
  } catch (error) {
    return [`import '${name}' fails in Node: ${error.message}`];
  }
}

/** What a bundler or a server gets from the package, where there is no DOM. */
export async function checkPackage() {
  return (await Promise.all(Object.entries(wanted).map(check))).flat();
}
