/** Says why nothing can be inserted, where nothing can. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Host } from './office-host';
import { useStrings } from './strings';

// Never squeezed by the list below it.
const useStyles = makeStyles({ bar: { flexShrink: 0, paddingTop: '8px', paddingBottom: '8px' } });

export function HostNotice({ host }: { readonly host: Host }): ReactElement | null {
  const styles = useStyles();
  const { strings } = useStrings();
  if (host === 'excel') return null;
  if (host === 'outside') {
    return (
      <MessageBar className={styles.bar} intent="info" layout="multiline" shape="square">
        <MessageBarBody>{strings.outside}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{strings.unreachable}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => window.location.reload()}>
          {strings.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
