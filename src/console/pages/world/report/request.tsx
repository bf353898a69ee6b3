import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import { useVocabulary } from '../../../api/known.js';
import type { ReportRequest } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { SellerChooser } from '../../../components/choosers.js';
import { Dialog } from '../../../components/dialog.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { go } from '../../../lib/router.js';
import { useAction } from '../../../lib/use-action.js';
import { useMarketplaces } from '../use-marketplaces.js';

/** A button that asks which report is wanted, requests it, and goes to its page. */
export function RequestReport() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        Request a report
      </Button>
      {open && (
        <Dialog title="Request a report" onClose={() => setOpen(false)}>
          <RequestForm />
        </Dialog>
      )}
    </>
  );
}

function RequestForm() {
  const [sellerId, setSeller] = useState('');
  const [marketplace, setMarketplace] = useState('');
  const [reportType, setType] = useState('_GET_MERCHANT_LISTINGS_DATA_');
  const [startAt, setStart] = useState('');
  const [endAt, setEnd] = useState('');
  const [reportOptions, setOptions] = useState('');
  const { reportTypes } = useVocabulary();
  const marketplaces = useMarketplaces(sellerId);
  const marketplaceId = marketplaces.includes(marketplace) ? marketplace : '';
  const request = useAction(async () => {
    const { reportRequestId } = await api.post<ReportRequest>('/reports', {
      ...{ sellerId, reportType },
      ...(marketplaceId && { marketplaceIds: [marketplaceId] }),
      ...(startAt && { startAt }),
      ...(endAt && { endAt }),
      ...(reportOptions && { reportOptions }),
    });
    go(['reports', reportRequestId]);
  });
  return (
    <Form
      error={request.error}
      onSubmit={() => void request.run()}
      actions={
        <Button type="submit" look="primary" disabled={request.busy || sellerId === ''}>
          Request it
        </Button>
      }
    >
      <div class="columns">
        <SellerChooser label="Seller" value={sellerId} onChange={setSeller} path="/sellerId" />
        <SelectField
          label="Marketplace"
          value={marketplaceId}
          onChange={setMarketplace}
          path="/marketplaceIds"
          choices={[{ value: '', label: 'as the type has it' }, ...marketplaces]}
        />
      </div>
      <TextField
        label="Type"
        value={reportType}
        onInput={setType}
        choices={reportTypes}
        path="/reportType"
        required
        mono
      />
      <div class="columns">
        <TextField
          label="From"
          value={startAt}
          onInput={setStart}
          path="/startAt"
          placeholder="2020-06-01T00:00:00Z"
          hint="As the end, if empty."
        />
        <TextField
          label="To"
          value={endAt}
          onInput={setEnd}
          path="/endAt"
          placeholder="2020-06-24T00:00:00Z"
          hint="Now, if empty."
        />
        <TextField
          label="ReportOptions"
          value={reportOptions}
          onInput={setOptions}
          path="/reportOptions"
          mono
        />
      </div>
    </Form>
  );
}
