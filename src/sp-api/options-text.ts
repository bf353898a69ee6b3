import { refusal } from './errors.js';

/**
 * Options as feeds and reports are kept with: `name=value;name=value`. SP-API has an object of texts in their place.
 * @throws SpApiError for what no text of options can say.
 */
export function optionsText(member: string, options: Readonly<Record<string, unknown>>): string {
  return Object.entries(options)
    .map(([name, value]) => {
      if (typeof value !== 'string')
        throw refusal('RequestParametersInvalid', {}, `${member}.${name} has to be a text.`);
      if (/[=;]/.test(name) || value.includes(';'))
        throw refusal('RequestParametersInvalid', {}, `${member}.${name} may not hold ; (nor its name =).`);
      return `${name}=${value}`;
    })
    .join(';');
}
