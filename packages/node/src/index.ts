export { NodeError, type NodeErrorCode } from './config/error.ts';
export { type InitOptions, initNode, PUBLIC_FILES, pinPartner } from './config/init.ts';
export { configPath, loadConfig, type NodeConfig } from './config/load.ts';
export { NodeConfigFile, type SensorConfig } from './config/schema.ts';
export { configTemplate, configYaml } from './config/template.ts';
export { readPublicKey } from './keys/signing-keys.ts';
export { ledgerOrigin, type RunningNode, type RunOptions, startNode } from './run.ts';
export { FileStorage } from './storage/file-storage.ts';
export { VERSION } from './version.ts';
