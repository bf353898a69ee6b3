import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { SupportCase } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SellerChooser, UserChooser } from '../../components/choosers.js';
import { CheckField, SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Page } from '../../components/page.js';
import { go } from '../../lib/router.js';
import { useAction } from '../../lib/use-action.js';

const REGIONS = [
  { value: 'NA', label: 'North America' },
  { value: 'EU', label: 'Europe' },
  { value: 'FE', label: 'Far East' },
  { value: 'CN', label: 'China' },
];

const QUESTIONS = [
  'How is access to the data limited to those who need it?',
  'How are credentials kept, and how often are they changed?',
  'What is done when data has leaked?',
];

const empty = {
  developerName: '',
  contactEmail: '',
  phone: '',
  country: '',
  sellerId: '',
  userId: '',
  callsFor: 'other-sellers',
  useCase: '',
};

type Answers = Readonly<Record<string, string>>;

/** What is sent: what was filled in, and nothing else. */
function bodyOf(form: typeof empty, regions: readonly string[], answers: Answers) {
  const given = Object.entries(form).filter(([, value]) => value.trim() !== '');
  const securityAnswers = QUESTIONS.flatMap((question) =>
    answers[question]?.trim() ? [{ question, answer: answers[question] }] : [],
  );
  return {
    kind: 'registration',
    ...Object.fromEntries(given),
    ...(regions.length > 0 && { regions }),
    ...(securityAnswers.length > 0 && { securityAnswers }),
  };
}

/** The registration of a developer, which opens a support case. */
export function Register() {
  const [form, setForm] = useState(empty);
  const [regions, setRegions] = useState<string[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const register = useAction(async () => {
    const { id } = await api.post<SupportCase>('/support-cases', bodyOf(form, regions, answers));
    go(['cases', id]);
  });
  const set = (name: keyof typeof empty) => (value: string) => setForm({ ...form, [name]: value });
  return (
    <Page
      title="Register as a developer"
      lead="Support looks at the registration in a case. Once it is approved, there are a Developer ID and keys."
    >
      <Form
        wide
        error={register.error}
        onSubmit={() => void register.run()}
        actions={
          <Button type="submit" look="primary" disabled={register.busy}>
            Register
          </Button>
        }
      >
        <fieldset>
          <legend>Who you are</legend>
          <div class="columns">
            <TextField
              label="Developer name"
              path="/developerName"
              value={form.developerName}
              onInput={set('developerName')}
              required
            />
            <TextField
              label="Contact e-mail"
              path="/contactEmail"
              type="email"
              value={form.contactEmail}
              onInput={set('contactEmail')}
              required
            />
            <TextField label="Phone" path="/phone" value={form.phone} onInput={set('phone')} />
            <TextField
              label="Country"
              path="/country"
              value={form.country}
              onInput={set('country')}
              hint="Two letters, such as DE."
            />
          </div>
        </fieldset>
        <fieldset>
          <legend>Your seller account</legend>
          <div class="columns">
            <SellerChooser
              label="Account"
              path="/sellerId"
              none="none: this developer does not sell"
              value={form.sellerId}
              onChange={(sellerId) => setForm({ ...form, sellerId, userId: '' })}
              hint="Its users may ask for new keys, and it is called without a token."
            />
            {form.sellerId !== '' && (
              <UserChooser
                label="Who registers"
                path="/userId"
                none="(not said)"
                sellerId={form.sellerId}
                value={form.userId}
                onChange={set('userId')}
                hint="Only the primary account holder may."
              />
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend>What for</legend>
          <div class="columns">
            <SelectField
              label="Calls are made for"
              value={form.callsFor}
              onChange={set('callsFor')}
              choices={[
                { value: 'other-sellers', label: 'other sellers' },
                { value: 'own-account', label: 'the own account' },
                { value: 'both', label: 'both' },
              ]}
            />
            <CheckField
              label="Regions"
              hint="All, if none is ticked."
              choices={REGIONS}
              chosen={regions}
              onChange={setRegions}
            />
          </div>
          <TextField
            label="Use of the API"
            path="/useCase"
            lines={3}
            value={form.useCase}
            onInput={set('useCase')}
          />
        </fieldset>
        <fieldset>
          <legend>How data is protected</legend>
          {QUESTIONS.map((question) => (
            <TextField
              key={question}
              label={question}
              lines={2}
              value={answers[question] ?? ''}
              onInput={(answer) => setAnswers({ ...answers, [question]: answer })}
            />
          ))}
        </fieldset>
      </Form>
    </Page>
  );
}
