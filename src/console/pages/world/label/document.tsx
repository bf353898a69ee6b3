import { useEffect, useRef } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { MerchantShipment } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { Failure } from '../../../components/notice.js';
import { useAction } from '../../../lib/use-action.js';
import { useLoad } from '../../../lib/use-load.js';

/** What each format is called as a file. */
const ENDINGS: Readonly<Record<MerchantShipment['format'], string>> = {
  PDF: 'pdf',
  PNG: 'png',
  ZPL203: 'zpl',
  ZPL300: 'zpl',
};

/** A label to look at, drawn from its PNG whatever its format, and to download as it was bought. */
export function LabelDocument({ path, shipment }: { path: string; shipment: MerchantShipment }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useLoad(
    async () => createImageBitmap(await api.blob(`${path}/label`, { as: 'PNG' })),
    [path],
  );
  useEffect(() => {
    if (!picture.data || !canvas.current) return;
    canvas.current.width = picture.data.width;
    canvas.current.height = picture.data.height;
    canvas.current.getContext('2d')?.drawImage(picture.data, 0, 0);
  }, [picture.data]);
  const download = useAction(async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await api.blob(`${path}/label`));
    link.download = `${shipment.id}.${ENDINGS[shipment.format]}`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  return (
    <>
      <Failure error={picture.error ?? download.error} />
      <canvas
        ref={canvas}
        class="label"
        role="img"
        aria-label={`The label of ${shipment.trackingId}, by ${shipment.serviceName}`}
      />
      <div class="actions">
        <Button disabled={download.busy} onClick={() => void download.run()}>
          Download {shipment.format}
        </Button>
      </div>
    </>
  );
}
