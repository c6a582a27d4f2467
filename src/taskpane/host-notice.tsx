/** Says why nothing can be inserted, where nothing can. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Host } from './office-host';
import { useStrings } from './strings';

export function HostNotice({ host }: { readonly host: Host }): ReactElement | null {
  const { strings } = useStrings();
  if (host === 'excel') return null;
  if (host === 'outside') {
    return (
      <MessageBar intent="info" layout="multiline" shape="square">
        <MessageBarBody>{strings.outside}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{strings.unreachable}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => window.location.reload()}>
          {strings.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
