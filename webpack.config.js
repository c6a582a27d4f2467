/**
 * Builds the add-in page: `functions.js` (small: query, functions, bundled reports) runs first and registers the functions,
 * `taskpane.js` brings the pane. Production goes to dist/, ready for a static host; development to build/addin/ for the
 * workbench. office.js comes from Microsoft's CDN (its licence: never copied into the repository or dist/).
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { helpFile, helpPage } = require('./src/functions/help-page');
const { languages, localiseFunctions, metadataFile } = require('./src/functions/localise-functions');

const FUNCTIONS = './src/functions/functions.ts';
const DESCRIPTIONS = path.resolve(__dirname, 'src/functions/descriptions.json');

/** Puts the words of descriptions.json into the generated metadata, one file per language, and makes the help pages of them. */
class LocaliseFunctions {
  apply(compiler) {
    // Not `compilation`: the page's template is compiled apart, and its copy must stay the one that was generated.
    compiler.hooks.thisCompilation.tap('LocaliseFunctions', (compilation) => {
      compilation.fileDependencies.add(DESCRIPTIONS);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'LocaliseFunctions', stage }, () => {
        const asset = compilation.getAsset('functions.json');
        if (!asset) return; // the generator has reported why
        const metadata = JSON.parse(asset.source.source().toString());
        const words = JSON.parse(readFileSync(DESCRIPTIONS, 'utf8'));
        for (const language of languages(words)) {
          const localised = localiseFunctions(metadata, words, language);
          const write = language === languages(words)[0] ? 'updateAsset' : 'emitAsset';
          compilation[write](metadataFile(language), new webpack.sources.RawSource(JSON.stringify(localised, null, 2)));
          compilation.emitAsset(helpFile(language), new webpack.sources.RawSource(helpPage(localised, language)));
        }
      });
    });
  }
}

/** @param {{ functionsOnly?: boolean }} env `functionsOnly` leaves the pane out: for the test of the small entry. */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const pane = {
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  };
  return {
    mode: production ? 'production' : 'development',
    context: __dirname,
    target: 'web',
    devtool: 'source-map', // never eval: the page's content security policy forbids it
    entry: {
      // The settings come last: they only wait for Office, while the functions register as the script is read.
      functions: {
        import: ['./src/functions/outside-excel.ts', FUNCTIONS, './src/taskpane/session-settings.ts'],
      },
      ...(env.functionsOnly ? {} : pane),
    },
    output: {
      path: path.resolve(__dirname, production ? 'dist' : 'build/addin'),
      filename: '[name].js',
      chunkFilename: 'chunk.[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8][ext]' } },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      new LocaliseFunctions(),
      ...(env.functionsOnly
        ? []
        : [
            new HtmlPlugin({
              template: './src/taskpane/taskpane.html',
              filename: 'taskpane.html',
              chunks: ['functions', 'taskpane'],
              chunksSortMode: 'manual',
              hash: true, // functions.js and taskpane.js belong together; an old one from a cache would not fit
              minify: false,
            }),
            new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }] }),
          ]),
    ],
    performance: { hints: false }, // test/functions/build.test.ts holds the small entry to its limit
    stats: 'errors-warnings',
  };
};
