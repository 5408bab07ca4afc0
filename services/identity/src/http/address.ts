import type { FastifyRequest } from 'fastify'

/**
 * The address a browser calls from, as edge saw it on the socket. Edge drops what browsers claim
 * about themselves, and nobody but edge reaches identity.
 */
export function addressOf(request: FastifyRequest): string {
  const told = request.headers['x-forwarded-for']
  return typeof told === 'string' ? told : request.ip
}
