/** One parameter as the metadata generator describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly [other: string]: unknown;
}

/** One function as the metadata generator describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly [other: string]: unknown;
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly [other: string]: unknown;
}

/** The texts of one function in another language; `parameters` by parameter name. */
export interface FunctionTexts {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The same functions described in another language. Ids, names and parameter names stay: a formula reads the same in
 * every language. A function or parameter without a text is a bug and throws.
 *
 * @example localize(swedish, ENGLISH).functions[0].description // "Deviation of actual from budget …"
 */
export function localize(
  metadata: FunctionsMetadata,
  texts: Readonly<Record<string, FunctionTexts>>,
): FunctionsMetadata {
  return { ...metadata, functions: metadata.functions.map((one) => localizeFunction(one, texts[one.id])) };
}

function localizeFunction(metadata: FunctionMetadata, texts: FunctionTexts | undefined): FunctionMetadata {
  if (texts === undefined) throw new Error(`no texts for the function ${metadata.id}`);
  const parameters = metadata.parameters.map((parameter) => {
    const description = texts.parameters[parameter.name];
    if (description === undefined) throw new Error(`no text for ${metadata.id}(${parameter.name})`);
    return { ...parameter, description };
  });
  return { ...metadata, description: texts.description, parameters };
}
