/** The parameters that the builder fills, as functions.json names them. */
export type ParameterName =
  'entity' | 'metric' | 'index' | 'broker' | 'industry' | 'period' | 'date' | 'as_of' | 'unit';
