/** opencc-js ships each table as a module of its own but types only for whole presets. */
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/HKVariantsRev' {
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/TWVariantsRev' {
  const dictionary: string;
  export default dictionary;
}
