/**
 * Function metadata in a language: the generator knows names and types, descriptions.json knows the words. Ids, names and
 * parameters stay the same in every language, because formulas and cached metadata depend on them.
 */

const { helpUrl, withSpillNote } = require('./help-page');

/** The language of `functions.json`; every other one is an override in the manifest. */
const DEFAULT_LANGUAGE = 'zh-CN';

/**
 * @param {object} metadata what custom-functions-metadata made of the sources
 * @param {Record<string, Record<string, {description: string, parameters: Record<string, string>}>>} words descriptions.json
 * @param {string} language a language of descriptions.json
 * @returns {object} new metadata with descriptions and the address of each function's help; throws where a function or parameter has none
 */
function localiseFunctions(metadata, words, language) {
  const functions = metadata.functions.map((entry) => {
    const own = words[entry.id]?.[language];
    if (!own) throw new Error(`descriptions.json has no ${language} for ${entry.id}`);
    const parameters = entry.parameters.map((parameter) => {
      const description = own.parameters[parameter.name];
      if (!description) throw new Error(`descriptions.json has no ${language} for ${entry.id} ${parameter.name}`);
      return { ...parameter, description };
    });
    const spills = entry.result?.dimensionality === 'matrix';
    const description = spills ? withSpillNote(own.description, language) : own.description;
    return { ...entry, description, helpUrl: helpUrl(language, entry.id), parameters };
  });
  return { ...metadata, functions };
}

/** The file that holds the metadata in `language`, as the manifests name it. */
function metadataFile(language) {
  return language === DEFAULT_LANGUAGE ? 'functions.json' : `functions.${language}.json`;
}

/** The languages that every function of `words` has. */
function languages(words) {
  return Object.keys(Object.values(words)[0] ?? {});
}

module.exports = { DEFAULT_LANGUAGE, languages, localiseFunctions, metadataFile };
