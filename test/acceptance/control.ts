/** An order as the control API shows it: as it is, with nothing withheld. */
export interface ControlOrder {
  amazonOrderId: string;
  sellerId: string;
  marketplaceId: string;
  status: string;
  purchasedAt: string;
  updatedAt: string;
  items: { orderItemId: string }[];
}

/** What the control API of a server answers to a GET, or to a POST where there is a body. */
export async function askControl<Answer>(url: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${url}/_mws${path}`, {
    ...(body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Changes what a path of the control API names. */
export async function patchControl(url: string, path: string, body: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/_mws${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}

/** All orders of a seller, those purchased first first. */
export async function ordersOf(url: string, sellerId: string): Promise<ControlOrder[]> {
  type Page = { items: ControlOrder[]; count: number };
  const { items, count } = await askControl<Page>(url, `/orders?sellerId=${sellerId}&limit=1000`);
  if (items.length !== count) throw new Error(`The list has ${items.length} of ${count} orders.`);
  return items.sort((a, b) => Date.parse(a.purchasedAt) - Date.parse(b.purchasedAt));
}
