import { useState } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { Feed, FeedSample, FeedType } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { SellerChooser } from '../../../components/choosers.js';
import { Dialog } from '../../../components/dialog.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { FileDrop } from '../../../components/file-drop.js';
import { Notice } from '../../../components/notice.js';
import { toBase64 } from '../../../lib/base64.js';
import { go } from '../../../lib/router.js';
import { useAction } from '../../../lib/use-action.js';
import { useLoad } from '../../../lib/use-load.js';
import { useMarketplaces } from '../use-marketplaces.js';

/** A button that asks for a feed, submits it, and goes to its page. */
export function SubmitFeed() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        Submit a feed
      </Button>
      {open && (
        <Dialog title="Submit a feed" onClose={() => setOpen(false)}>
          <FeedForm />
        </Dialog>
      )}
    </>
  );
}

/** What a type is sent as, where a file does not say. */
const contentTypeOf = (type: FeedType | undefined): string =>
  type?.format === 'xml' ? 'text/xml' : 'text/tab-separated-values; charset=iso-8859-1';

function FeedForm() {
  const types = useLoad(() => api.list<FeedType>('/feed-types'), []);
  const [sellerId, setSeller] = useState('');
  const [marketplace, setMarketplace] = useState('');
  const [feedType, setType] = useState('_POST_INVENTORY_AVAILABILITY_DATA_');
  const [text, setText] = useState('');
  const [contentType, setContentType] = useState('text/xml');
  const [feedOptions, setOptions] = useState('');
  const [file, setFile] = useState<File>();
  const [lacks, setLacks] = useState<readonly string[]>([]);
  const marketplaces = useMarketplaces(sellerId);
  const marketplaceId = marketplaces.includes(marketplace) ? marketplace : '';
  const known = types.data?.items ?? [];

  const sample = useAction(async () => {
    const asked = { sellerId, marketplaceId };
    const found = await api.get<FeedSample>(`${pathOf('feed-types', feedType)}/sample`, asked);
    setFile(undefined);
    setText(found.document);
    setContentType(found.contentType);
    setOptions(found.feedOptions ?? '');
    setLacks(found.lacks);
  });
  const submit = useAction(async () => {
    const document = file
      ? { document: await toBase64(file), encoding: 'base64' }
      : { document: text, encoding: 'text' };
    const { feedSubmissionId } = await api.post<Feed>('/feeds', {
      ...{ sellerId, feedType, contentType, ...document },
      ...(marketplaceId && { marketplaceIds: [marketplaceId] }),
      ...(feedOptions && { feedOptions }),
    });
    go(['feeds', feedSubmissionId]);
  });
  return (
    <Form
      error={submit.error ?? sample.error}
      onSubmit={() => void submit.run()}
      actions={
        <>
          <Button
            type="submit"
            look="primary"
            disabled={submit.busy || sellerId === '' || (!file && text === '')}
          >
            Submit
          </Button>
          <Button disabled={sample.busy || sellerId === ''} onClick={() => void sample.run()}>
            Fill in a sample
          </Button>
        </>
      }
    >
      <div class="columns">
        <SellerChooser label="Seller" value={sellerId} onChange={setSeller} path="/sellerId" />
        <SelectField
          label="Marketplace"
          path="/marketplaceIds"
          value={marketplaceId}
          onChange={setMarketplace}
          choices={[{ value: '', label: 'all of the seller’s' }, ...marketplaces]}
        />
      </div>
      <SelectField
        label="Type"
        value={feedType}
        onChange={(chosen) => {
          setType(chosen);
          setContentType(contentTypeOf(known.find(({ id }) => id === chosen)));
        }}
        choices={known.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
      />
      <FileDrop
        label="File"
        file={file}
        onChoose={(chosen) => {
          setFile(chosen);
          if (chosen?.type) setContentType(chosen.type);
        }}
      />
      {!file && (
        <TextField
          label="Or its text"
          path="/document"
          lines={8}
          mono
          value={text}
          onInput={setText}
          hint="Sent in the charset of the Content-Type, else as UTF-8."
        />
      )}
      {lacks.length > 0 && (
        <Notice kind="warn" title="Something in the sample is made up">
          The seller has none of these there: {lacks.join('; ')}.
        </Notice>
      )}
      <div class="columns">
        <TextField
          label="Content-Type"
          path="/contentType"
          value={contentType}
          onInput={setContentType}
          mono
        />
        <TextField
          label="FeedOptions"
          value={feedOptions}
          onInput={setOptions}
          mono
          hint="Few types take any."
        />
      </div>
    </Form>
  );
}
