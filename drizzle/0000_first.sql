CREATE TABLE "corrections" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"field" text NOT NULL,
	"old_value" text,
	"new_value" text,
	"why" text NOT NULL,
	CONSTRAINT "corrections_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"happened_on" date NOT NULL,
	"end_on" date,
	"precision" text DEFAULT 'day' NOT NULL,
	"label" text,
	"what" text NOT NULL,
	"publisher" text,
	"url" text,
	"confidence" text NOT NULL,
	"note" text,
	CONSTRAINT "events_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "events_span" CHECK ("events"."end_on" >= "events"."happened_on"),
	CONSTRAINT "events_what_given" CHECK ("events"."what" <> ''),
	CONSTRAINT "events_precision" CHECK ("events"."precision" in ('day', 'week', 'month', 'quarter', 'year')),
	CONSTRAINT "events_confidence" CHECK ("events"."confidence" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "prediction_events" (
	"workspace_id" uuid NOT NULL,
	"prediction_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prediction_events_workspace_id_prediction_id_event_id_pk" PRIMARY KEY("workspace_id","prediction_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "forecasts" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"prediction_id" uuid NOT NULL,
	"forecaster_id" uuid NOT NULL,
	"probability" integer,
	"low" integer,
	"high" integer,
	"origin" text NOT NULL,
	"phrase" text,
	"scale" text,
	"scale_version" text,
	"basis" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"rationale" text,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "forecasts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "forecasts_probability" CHECK ("forecasts"."probability" between 0 and 1000000),
	CONSTRAINT "forecasts_low" CHECK ("forecasts"."low" between 0 and 1000000),
	CONSTRAINT "forecasts_high" CHECK ("forecasts"."high" between 0 and 1000000),
	CONSTRAINT "forecasts_band_whole" CHECK (("forecasts"."low" is null) = ("forecasts"."high" is null)),
	CONSTRAINT "forecasts_band_holds" CHECK ("forecasts"."low" is null
        or ("forecasts"."probability" is not null and "forecasts"."probability" between "forecasts"."low" and "forecasts"."high")),
	CONSTRAINT "forecasts_origin" CHECK ("forecasts"."origin" in ('number', 'phrase', 'bare', 'judged', 'derived'))
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"prediction_id" uuid NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "notes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "notes_text_given" CHECK ("notes"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "predictions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"quote_id" uuid,
	"speaker_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"label" text NOT NULL,
	"question" text NOT NULL,
	"yes_if" text DEFAULT '' NOT NULL,
	"no_if" text DEFAULT '' NOT NULL,
	"ambiguous_if" text DEFAULT '' NOT NULL,
	"said_on" date NOT NULL,
	"due_on" date,
	"due_note" text,
	"time_zone" text NOT NULL,
	"condition" text,
	"role" text NOT NULL,
	"cluster" text,
	"reading" text,
	"alternative_of" uuid,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "predictions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "predictions_slug" UNIQUE("workspace_id","slug"),
	CONSTRAINT "predictions_due_after_said" CHECK ("predictions"."due_on" >= "predictions"."said_on"),
	CONSTRAINT "predictions_question_given" CHECK ("predictions"."question" <> ''),
	CONSTRAINT "predictions_not_own_alternative" CHECK ("predictions"."alternative_of" <> "predictions"."id"),
	CONSTRAINT "predictions_role" CHECK ("predictions"."role" in ('headline', 'variant', 'context'))
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"source_id" uuid NOT NULL,
	"speaker_id" uuid NOT NULL,
	"text" text NOT NULL,
	"start_unit" integer NOT NULL,
	"end_unit" integer NOT NULL,
	"prefix" text DEFAULT '' NOT NULL,
	"suffix" text DEFAULT '' NOT NULL,
	"voice" text NOT NULL,
	"kind" text NOT NULL,
	"attribution" text NOT NULL,
	"hedges" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"context" jsonb,
	"limits" text,
	"note" text,
	CONSTRAINT "quotes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "quotes_span" CHECK ("quotes"."start_unit" >= 0 and "quotes"."end_unit" > "quotes"."start_unit"),
	CONSTRAINT "quotes_voice" CHECK ("quotes"."voice" in ('own', 'quoted', 'paraphrase', 'author')),
	CONSTRAINT "quotes_kind" CHECK ("quotes"."kind" in ('forecast', 'implied', 'belief', 'uncertainty', 'fact', 'status', 'vague', 'question')),
	CONSTRAINT "quotes_attribution" CHECK ("quotes"."attribution" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "resolution_events" (
	"workspace_id" uuid NOT NULL,
	"resolution_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resolution_events_workspace_id_resolution_id_event_id_pk" PRIMARY KEY("workspace_id","resolution_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"prediction_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"void_reason" text,
	"known_on" date,
	"known_at" timestamp with time zone,
	"reasoning" text DEFAULT '' NOT NULL,
	"confidence" integer,
	"recorded_by" text NOT NULL,
	CONSTRAINT "resolutions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "resolutions_outcome" CHECK ("resolutions"."outcome" in ('yes', 'no', 'ambiguous', 'void', 'reopened')),
	CONSTRAINT "resolutions_void_reason" CHECK ("resolutions"."void_reason" in ('condition-false', 'no-data', 'not-falsifiable', 'withdrawn-question', 'other')),
	CONSTRAINT "resolutions_void_says_why" CHECK (("resolutions"."outcome" = 'void') = ("resolutions"."void_reason" is not null)),
	CONSTRAINT "resolutions_known" CHECK (("resolutions"."outcome" = 'reopened') = ("resolutions"."known_on" is null)),
	CONSTRAINT "resolutions_confidence" CHECK ("resolutions"."confidence" between 0 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"prediction_id" uuid NOT NULL,
	"missed" text DEFAULT '' NOT NULL,
	"luck_or_skill" text,
	"causes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"lesson" text DEFAULT '' NOT NULL,
	"remind_on" date,
	CONSTRAINT "reviews_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"outlet" text,
	"author" text,
	"url" text,
	"language" text DEFAULT 'en' NOT NULL,
	"published_on" date NOT NULL,
	"published_earliest_on" date,
	"published_latest_on" date,
	"published_note" text,
	"text" text NOT NULL,
	"text_sha256" text NOT NULL,
	"rights" text,
	"note" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sources_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "sources_text_given" CHECK ("sources"."text" <> ''),
	CONSTRAINT "sources_window" CHECK (("sources"."published_earliest_on" is null) = ("sources"."published_latest_on" is null)
        and ("sources"."published_earliest_on" is null
          or "sources"."published_on" between "sources"."published_earliest_on" and "sources"."published_latest_on"))
);
--> statement-breakpoint
CREATE TABLE "speakers" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"is_self" boolean DEFAULT false NOT NULL,
	CONSTRAINT "speakers_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "speakers_name" UNIQUE("workspace_id","name","description")
);
--> statement-breakpoint
CREATE TABLE "prediction_tags" (
	"workspace_id" uuid NOT NULL,
	"prediction_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prediction_tags_workspace_id_prediction_id_tag_id_pk" PRIMARY KEY("workspace_id","prediction_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "tags_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tags_name" UNIQUE("workspace_id","name"),
	CONSTRAINT "tags_name_given" CHECK ("tags"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction_events" ADD CONSTRAINT "prediction_events_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction_events" ADD CONSTRAINT "prediction_events_event_fk" FOREIGN KEY ("workspace_id","event_id") REFERENCES "public"."events"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_forecaster_fk" FOREIGN KEY ("workspace_id","forecaster_id") REFERENCES "public"."speakers"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_quote_fk" FOREIGN KEY ("workspace_id","quote_id") REFERENCES "public"."quotes"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_speaker_fk" FOREIGN KEY ("workspace_id","speaker_id") REFERENCES "public"."speakers"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_alternative_of_fk" FOREIGN KEY ("workspace_id","alternative_of") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_source_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_speaker_fk" FOREIGN KEY ("workspace_id","speaker_id") REFERENCES "public"."speakers"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_events" ADD CONSTRAINT "resolution_events_resolution_fk" FOREIGN KEY ("workspace_id","resolution_id") REFERENCES "public"."resolutions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_events" ADD CONSTRAINT "resolution_events_event_fk" FOREIGN KEY ("workspace_id","event_id") REFERENCES "public"."events"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction_tags" ADD CONSTRAINT "prediction_tags_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prediction_tags" ADD CONSTRAINT "prediction_tags_tag_fk" FOREIGN KEY ("workspace_id","tag_id") REFERENCES "public"."tags"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_row" ON "corrections" USING btree ("workspace_id","table_name","row_id","created_at");--> statement-breakpoint
CREATE INDEX "events_happened" ON "events" USING btree ("workspace_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "prediction_events_event" ON "prediction_events" USING btree ("workspace_id","event_id");--> statement-breakpoint
CREATE INDEX "forecasts_track" ON "forecasts" USING btree ("workspace_id","prediction_id","forecaster_id","made_at");--> statement-breakpoint
CREATE INDEX "notes_prediction" ON "notes" USING btree ("workspace_id","prediction_id","created_at");--> statement-breakpoint
CREATE INDEX "predictions_due" ON "predictions" USING btree ("workspace_id","due_on","id");--> statement-breakpoint
CREATE INDEX "predictions_quote" ON "predictions" USING btree ("workspace_id","quote_id");--> statement-breakpoint
CREATE INDEX "predictions_speaker" ON "predictions" USING btree ("workspace_id","speaker_id");--> statement-breakpoint
CREATE INDEX "quotes_place" ON "quotes" USING btree ("workspace_id","source_id","start_unit");--> statement-breakpoint
CREATE INDEX "quotes_speaker" ON "quotes" USING btree ("workspace_id","speaker_id");--> statement-breakpoint
CREATE INDEX "resolution_events_event" ON "resolution_events" USING btree ("workspace_id","event_id");--> statement-breakpoint
CREATE INDEX "resolutions_newest" ON "resolutions" USING btree ("workspace_id","prediction_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reviews_prediction" ON "reviews" USING btree ("workspace_id","prediction_id","created_at");--> statement-breakpoint
CREATE INDEX "sources_published" ON "sources" USING btree ("workspace_id","published_on","id");--> statement-breakpoint
CREATE INDEX "sources_text" ON "sources" USING btree ("workspace_id","text_sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "speakers_self" ON "speakers" USING btree ("workspace_id") WHERE "speakers"."is_self";--> statement-breakpoint
CREATE INDEX "prediction_tags_tag" ON "prediction_tags" USING btree ("workspace_id","tag_id");