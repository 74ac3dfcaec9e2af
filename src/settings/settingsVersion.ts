/** Version of the saved text; raised when an older reader would misread a field, not when one is added. */
export const SETTINGS_VERSION = 2;
