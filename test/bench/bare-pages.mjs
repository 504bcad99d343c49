// The bare limit for pages: Nest on Fastify and pg, no session, no rights, no shaping. MODE=pg reads 50 rows
// a request, MODE=cached answers the same bytes from memory.
import 'reflect-metadata';
import { Controller, Get, Header, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const LIST = {
  name: 'list',
  text: `
    select m.id, m.kind, m.country_code, m.state, m.title, m.place, m.time_zone, m.starts_at, m.ends_at,
      m.over_at, i.id is not null as invited, i.answer
    from meeting m
    left join meeting_invitation i on i.meeting_id = m.id and i.member_id = $1 and i.withdrawn_at is null
    where m.over_at is null
    order by m.starts_at, m.id
    limit 51`,
  values: [process.env.MEMBER],
};
let kept;
class Pages {
  async list() {
    if (process.env.MODE === 'cached') return (kept ??= JSON.stringify((await pool.query(LIST)).rows));
    return (await pool.query(LIST)).rows;
  }
  ready() {
    return 'ok';
  }
}
const decorate = (decorator, name) =>
  decorator(Pages.prototype, name, Object.getOwnPropertyDescriptor(Pages.prototype, name));
decorate(Get('list'), 'list');
decorate(Header('content-type', 'application/json'), 'list');
decorate(Get(), 'ready');
Controller()(Pages);
class Bare {}
Module({ controllers: [Pages] })(Bare);

const app = await NestFactory.create(Bare, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
