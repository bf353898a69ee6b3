/** A row whose caller has a token before it begins. `before` gets what sends with it, and the desk. */
export const row = (call, before = () => undefined) => ({
  async before(desk) {
    const token = await desk.signIn();
    return { token, given: await before((...words) => desk.sp(token, ...words), desk) };
  },
  call: (desk, { token, given }) => call((...words) => desk.sp(token, ...words), given),
});
