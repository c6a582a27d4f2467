/** Buttons of the ribbon that run code: the manifests name the actions, this ties them to what they do. */

export type RibbonActions = Readonly<Record<string, () => Promise<void>>>;

/**
 * Ties each action to its work. The pane is brought into sight first, since that is where the outcome is told; `completed` is
 * always called, or Excel would keep the button waiting. Nothing happens where this Office has no ribbon actions.
 */
export function associateActions(actions: RibbonActions): void {
  const known = Office.actions as typeof Office.actions | undefined;
  if (!known) return;
  for (const [id, work] of Object.entries(actions)) {
    known.associate(id, (event: Office.AddinCommands.Event) => {
      void perform(work).finally(() => event.completed());
    });
  }
}

async function perform(work: () => Promise<void>): Promise<void> {
  // Where the pane cannot be brought up the work is done all the same; the pane tells of it when it is opened.
  await showPane().catch(() => undefined);
  await work().catch((error: unknown) => console.error(error));
}

async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
