import type { FastifyReply } from 'fastify'
import { isSecure } from '../config.ts'

/** The shell and the departments' apps: everything from this origin, nothing inline. */
const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Pages that are plain HTML: no script at all. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': APP_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** On every answer. Routes that may be cached say so themselves; everything else is not stored. */
export function setSecurityHeaders(reply: FastifyReply, publicUrl: string): void {
  const transport = isSecure(publicUrl) ? { 'strict-transport-security': 'max-age=31536000' } : {}
  reply.headers({ ...HEADERS, ...transport, 'x-request-id': reply.request.id })
}
