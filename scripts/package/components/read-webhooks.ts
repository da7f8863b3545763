/** In an app the documentation does not stand beside the operators' pages; `WEBHOOK_URL` and its neighbours are named there. */
export const ReadWebhooks = (_: { text: string }): null => null
