/** Objects outside the workbook that the client itself calls: custom functions, start-up notices, the shared runtime. */
import { invalidArgument, notImplemented } from '../host-error';
import { object, type ClassRecord } from '../wire/class-record';

export const customFunctions: ClassRecord<null> = {
  methods: {
    SetInvocationArrayResults: (_self, host, args) => {
      const results = args.any(0);
      if (!Array.isArray(results)) throw invalidArgument();
      host.onFunctionResults(results as unknown[]);
    },
    _SetOsfControlContainerReadyForCustomFunctions: (_self, host) => host.onFunctionsReady(),
    /**
     * None: the client has switches for slicing results that were too large for one request (1) and for sending them sooner (2),
     * which Excel turns on from CustomFunctions 1.9. Which Excel does is not documented; this is the one that does least.
     */
    _GetEnabledFeatures: () => [],
  },
};

export const customFunctionsContainer: ClassRecord<null> = {
  objects: { CustomFunctions: () => object('CustomFunctions', null) },
};

export const addinInternalService: ClassRecord<null> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The pane is always open here. */
export const appRuntimeService: ClassRecord<null> = {
  methods: {
    GetAppRuntimeState: () => 'Visible',
    SetAppRuntimeState: (_self, _host, args) => {
      if (args.any(0) !== 'Visible') throw notImplemented('Office.addin.hide');
    },
  },
};

/** `Office.addin.setStartupBehavior`: kept with the add-in's settings, as Excel keeps it in the file. */
export const appRuntimePersistenceService: ClassRecord<null> = {
  methods: {
    GetAppRuntimeStartState: (_self, host) => host.settings.get('Office.StartupBehavior')?.value ?? 'Inactive',
    SetAppRuntimeStartState: (_self, host, args) => host.settings.set('Office.StartupBehavior', args.text(0)),
  },
};
