import { useId } from 'preact/hooks';
import type { PayBuyer } from '../../api/types.js';
import { Wrong } from '../../components/field.js';
import { useMistake } from '../../components/form.js';

type Address = PayBuyer['addresses'][number];
type Method = PayBuyer['paymentMethods'][number];

/** What a buyer chose: places in the lists of the buyer; -1: nothing. */
export interface Chosen {
  address: number;
  method: number;
}

/** The choice in the words of the control API. */
export const choiceOf = ({ addresses, paymentMethods }: PayBuyer, { address, method }: Chosen) => ({
  address: addresses[address] ?? null,
  paymentMethod: paymentMethods[method] ?? null,
});

interface ChoiceFieldsProps {
  buyer: PayBuyer;
  needsAddress: boolean;
  chosen: Chosen;
  onChange(chosen: Chosen): void;
}

/** The address book and the wallet of a buyer. */
export function ChoiceFields({ buyer, needsAddress, chosen, onChange }: ChoiceFieldsProps) {
  const { addresses, paymentMethods } = buyer;
  return (
    <div class="columns">
      {needsAddress && (
        <Radios
          label="Send to"
          path="/address"
          choices={addresses.map(lineOf)}
          none="No address"
          chosen={chosen.address}
          onChange={(address) => onChange({ ...chosen, address })}
        />
      )}
      <Radios
        label="Pay with"
        path="/paymentMethod"
        choices={paymentMethods.map(nameOf)}
        none="No payment method"
        chosen={chosen.method}
        onChange={(method) => onChange({ ...chosen, method })}
      />
    </div>
  );
}

interface RadiosProps {
  label: string;
  /** As that of a field. */
  path: string;
  choices: readonly string[];
  none: string;
  chosen: number;
  onChange(chosen: number): void;
}

function Radios({ label, path, choices, none, chosen, onChange }: RadiosProps) {
  const name = useId();
  const mistake = useMistake(label, path);
  return (
    <fieldset class="field checks" aria-describedby={mistake?.id}>
      <legend>{label}</legend>
      {[...choices, none].map((text, place) => {
        const value = place === choices.length ? -1 : place;
        return (
          <label key={place}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChange(value)} />
            {text}
          </label>
        );
      })}
      <Wrong with={mistake} />
    </fieldset>
  );
}

const lineOf = ({ name, line1, line2, city, stateOrRegion, postalCode, countryCode }: Address): string =>
  [name, line1, line2, city, stateOrRegion, postalCode, countryCode].filter(Boolean).join(', ');

/** What will become of it is said, since the sandbox marked such methods as well. */
const OUTCOMES: Readonly<Record<string, string>> = {
  ok: '',
  invalidPaymentMethod: ', will be declined: InvalidPaymentMethod',
  amazonRejected: ', will be declined: AmazonRejected',
  timedOut: ', will be declined: TransactionTimedOut',
  notAllowed: ', this shop may not take it: PaymentMethodNotAllowed',
  processingFailure: ', will be declined: ProcessingFailure',
};

const nameOf = ({ name = 'Visa', tail = '1111', outcome = 'ok' }: Method): string =>
  `${name} ending in ${tail}${OUTCOMES[outcome]}`;
