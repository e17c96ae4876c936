CREATE TABLE "candidates" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"source_id" uuid NOT NULL,
	"start_unit" integer NOT NULL,
	"end_unit" integer NOT NULL,
	"drawn" jsonb,
	"engine_version" text,
	"state" text DEFAULT 'open' NOT NULL,
	"edits" jsonb,
	"quote_id" uuid,
	"prediction_id" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "candidates_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "candidates_place" UNIQUE("workspace_id","source_id","start_unit","end_unit"),
	CONSTRAINT "candidates_span" CHECK ("candidates"."start_unit" >= 0 and "candidates"."end_unit" > "candidates"."start_unit"),
	CONSTRAINT "candidates_drawn" CHECK (("candidates"."drawn" is null) = ("candidates"."engine_version" is null)),
	CONSTRAINT "candidates_state" CHECK ("candidates"."state" in ('open', 'accepted', 'rejected')),
	CONSTRAINT "candidates_decided" CHECK (("candidates"."state" = 'open') = ("candidates"."decided_at" is null)),
	CONSTRAINT "candidates_recorded" CHECK (("candidates"."state" = 'accepted') = ("candidates"."quote_id" is not null)
        and ("candidates"."prediction_id" is null or "candidates"."quote_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "scale" text;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_source_fk" FOREIGN KEY ("workspace_id","source_id") REFERENCES "public"."sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_quote_fk" FOREIGN KEY ("workspace_id","quote_id") REFERENCES "public"."quotes"("workspace_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_prediction_fk" FOREIGN KEY ("workspace_id","prediction_id") REFERENCES "public"."predictions"("workspace_id","id") ON DELETE restrict ON UPDATE no action;