import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import type { AgendaBook } from './agenda-book.entity.ts';
import { Books } from './books.service.ts';
import { AgendaBookAnswer } from './dto/book.view.ts';

const FILE = { type: 'string', format: 'binary' } as const;

@Controller('meetings/:meetingId/books')
export class BooksController {
  constructor(private readonly books: Books) {}

  /** Your last book of this meeting, and how far it is. */
  @Get()
  @Allow('meetings:read')
  async book(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<AgendaBookAnswer> {
    return presentBook(await this.books.latest(actor, meetingId));
  }

  /** Asks for one PDF of the agenda and its papers, with what you may see. It is made by a job. */
  @Post()
  @HttpCode(202)
  @Allow('meetings:read')
  async askForBook(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<AgendaBookAnswer> {
    await this.books.ask(actor, meetingId);
    return this.book(actor, meetingId);
  }

  /** The file of a book that is ready. */
  @Get(':bookId/file')
  @Allow('meetings:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  async bookFile(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('bookId', ParseUUIDPipe) bookId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, size } = await this.books.file(actor, meetingId, bookId);
    await reply
      .headers({
        'content-type': 'application/pdf',
        'content-length': size,
        'content-disposition': 'attachment; filename="agenda.pdf"',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}

function presentBook(book: AgendaBook | null): AgendaBookAnswer {
  if (!book) return { book: null };
  const { id, state, done, steps, problem, pages, size, leftOut, askedAt, expiresAt } = book;
  return {
    book: {
      id,
      state,
      done,
      steps,
      problem,
      pages,
      size,
      leftOut,
      askedAt: askedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
  };
}
