import { required } from '@ket-nap/subgraph'
import { folderStorage } from './folder-storage.ts'
import { s3Storage } from './s3-storage.ts'
import type { ScanStorage } from './storage.ts'

/** A bucket where `SCAN_S3_URL` names one, else the folder `SCAN_DIR`. Throws naming what is missing. */
export function storageFromEnvironment(env: NodeJS.ProcessEnv = process.env): ScanStorage {
  const bucketUrl = env['SCAN_S3_URL']
  if (!bucketUrl) return folderStorage(required(env, 'SCAN_DIR'))
  return s3Storage({
    bucketUrl: bucketUrl.replace(/\/+$/, ''),
    region: env['SCAN_S3_REGION'] ?? 'us-east-1',
    accessKeyId: required(env, 'SCAN_S3_ACCESS_KEY_ID'),
    secretAccessKey: required(env, 'SCAN_S3_SECRET_ACCESS_KEY'),
  })
}
