/// The shapes of the public data's answers, as JSON Schema 2020-12: the `components.schemas` of the description.
enum OpenAPISchemas {
  static let text = #"""
    {
      "Id": {"type": "string", "pattern": "^[0-9a-hjkmnp-tv-z]{16}$", "description": "A random id."},
      "OrganisationType": {
        "type": "string",
        "enum": [
          "municipality", "region", "state-authority", "local-federation", "municipal-company", "company",
          "one-person-firm", "association", "foundation", "trade-union", "faith-community", "university", "other"
        ]
      },
      "Wording": {
        "type": "object",
        "required": ["sv"],
        "properties": {
          "sv": {"type": "string", "description": "Always there."},
          "en": {"type": "string"},
          "fi": {"type": "string"}
        },
        "description": "A text in Swedish, and in English and Finnish where somebody has written it."
      },
      "Problem": {
        "type": "object",
        "required": ["type", "title", "status"],
        "properties": {
          "type": {"type": "string"},
          "title": {"type": "string"},
          "status": {"type": "integer"},
          "detail": {"type": "string"}
        },
        "description": "RFC 9457."
      },
      "County": {
        "type": "object",
        "required": ["code", "slug", "name"],
        "properties": {
          "code": {"type": "string", "pattern": "^[0-9]{2}$", "description": "SCB county code."},
          "slug": {"type": "string"},
          "name": {"$ref": "#/components/schemas/Wording"}
        },
        "description": "A county of this installation."
      },
      "Counties": {
        "type": "object",
        "required": ["counties", "page", "limit", "total"],
        "properties": {
          "counties": {"type": "array", "items": {"$ref": "#/components/schemas/County"}},
          "page": {"type": "integer"},
          "limit": {"type": "integer"},
          "total": {"type": "integer"}
        }
      },
      "Statement": {
        "type": "object",
        "required": ["id", "number", "text", "exampleData"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "number": {"type": "string"},
          "text": {"$ref": "#/components/schemas/Wording"},
          "exampleData": {"type": "boolean"}
        },
        "description": "Something an organisation can tick."
      },
      "StrategyArea": {
        "type": "object",
        "required": ["id", "number", "slug", "title", "selectable", "statements"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "number": {"type": "string"},
          "slug": {"type": "string"},
          "parent": {"type": "string", "description": "The slug of the sub-goal it stands under."},
          "selectable": {"type": "boolean"},
          "title": {"$ref": "#/components/schemas/Wording"},
          "description": {"$ref": "#/components/schemas/Wording"},
          "objectives": {"type": "array", "items": {"$ref": "#/components/schemas/Wording"}},
          "subGoals": {
            "type": "array",
            "items": {"type": "integer", "minimum": 1, "maximum": 6, "description": "National sub-goal."}
          },
          "agenda2030Targets": {"type": "array", "items": {"type": "string"}},
          "formerAreas": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
          "statements": {"type": "array", "items": {"$ref": "#/components/schemas/Statement"}},
          "exampleData": {"type": "boolean"}
        }
      },
      "Edition": {
        "type": "object",
        "required": ["id", "number", "title", "period", "inForce", "areas"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "number": {"type": "integer"},
          "title": {"$ref": "#/components/schemas/Wording"},
          "shortTitle": {"$ref": "#/components/schemas/Wording"},
          "diaryNumber": {"type": "string"},
          "period": {
            "type": "object",
            "required": ["from", "to"],
            "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}}
          },
          "adoptedOn": {"type": "string", "format": "date"},
          "inForceFrom": {"type": "string", "format": "date"},
          "inForceUntil": {"type": "string", "format": "date"},
          "inForce": {"type": "boolean"},
          "joinable": {"type": "boolean"},
          "publishedAt": {"type": "string", "format": "date-time"},
          "summary": {"$ref": "#/components/schemas/Wording"},
          "vision": {"$ref": "#/components/schemas/Wording"},
          "areaWord": {"$ref": "#/components/schemas/Wording"},
          "sourceUrl": {"type": "string"},
          "fileUrl": {"type": "string"},
          "sections": {"type": "array"},
          "areas": {"type": "array", "items": {"$ref": "#/components/schemas/StrategyArea"}},
          "exampleData": {"type": "boolean"},
          "exampleNote": {"$ref": "#/components/schemas/Wording"}
        },
        "description": "An edition of a strategy, frozen once published."
      },
      "Strategy": {
        "type": "object",
        "required": ["id", "slug", "inForce", "editions"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "slug": {"type": "string"},
          "url": {"type": "string"},
          "inForce": {"type": "boolean"},
          "relations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["kind", "strategy", "since"],
              "properties": {
                "kind": {"type": "string", "enum": ["replaces", "supplements", "beside"]},
                "strategy": {"$ref": "#/components/schemas/Id"},
                "since": {"type": "string", "format": "date"}
              }
            }
          },
          "editions": {"type": "array", "items": {"$ref": "#/components/schemas/Edition"}},
          "exampleData": {"type": "boolean"}
        },
        "description": "A strategy stays in force after its period, until its successor takes effect."
      },
      "Strategies": {
        "type": "object",
        "required": ["county", "strategies"],
        "properties": {
          "county": {"type": "string"},
          "strategies": {"type": "array", "items": {"$ref": "#/components/schemas/Strategy"}}
        }
      },
      "ChosenArea": {
        "type": "object",
        "required": ["id", "number", "slug", "title", "mainFocus"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "number": {"type": "string"},
          "slug": {"type": "string"},
          "title": {"$ref": "#/components/schemas/Wording"},
          "mainFocus": {"type": "boolean"}
        }
      },
      "OrganisationRow": {
        "type": "object",
        "required": [
          "id", "name", "type", "county", "state", "joinedOn", "updatedOn", "areas", "page", "url", "exampleData"
        ],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "name": {"type": "string"},
          "nameEn": {"type": "string"},
          "type": {"$ref": "#/components/schemas/OrganisationType"},
          "place": {"type": "string"},
          "municipality": {"type": "string", "pattern": "^[0-9]{4}$"},
          "county": {"type": "string"},
          "state": {"$ref": "#/components/schemas/State"},
          "joinedOn": {"type": "string", "format": "date"},
          "updatedOn": {"type": "string", "format": "date"},
          "areas": {"type": "array", "items": {"$ref": "#/components/schemas/ChosenArea"}},
          "page": {"type": "string"},
          "url": {"type": "string"},
          "exampleData": {"type": "boolean"}
        }
      },
      "State": {
        "type": "string",
        "enum": ["joined", "paused", "withdrawn", "former", "declined", "superseded"],
        "description": "former: joined to the previous strategy, until the organisation itself carries it over. superseded: a joining to a later strategy has taken its place."
      },
      "Organisations": {
        "type": "object",
        "required": ["organisations", "page", "limit", "total"],
        "properties": {
          "organisations": {"type": "array", "items": {"$ref": "#/components/schemas/OrganisationRow"}},
          "page": {"type": "integer"},
          "limit": {"type": "integer"},
          "total": {"type": "integer"}
        }
      },
      "Joining": {
        "type": "object",
        "required": ["id", "county", "state", "updatedOn", "areas", "binding", "history", "page", "exampleData"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "county": {"type": "string"},
          "state": {"$ref": "#/components/schemas/State"},
          "joinedOn": {"type": "string", "format": "date"},
          "updatedOn": {"type": "string", "format": "date"},
          "strategy": {
            "type": "object",
            "required": ["edition", "title"],
            "properties": {
              "edition": {"$ref": "#/components/schemas/Id"},
              "title": {"$ref": "#/components/schemas/Wording"},
              "registryNumber": {"type": "string"},
              "page": {"type": "string"}
            }
          },
          "areas": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["id", "number", "title", "mainFocus", "statements", "how", "goals"],
              "properties": {
                "id": {"$ref": "#/components/schemas/Id"},
                "number": {"type": "string"},
                "slug": {"type": "string"},
                "title": {"$ref": "#/components/schemas/Wording"},
                "mainFocus": {"type": "boolean"},
                "statements": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["number", "text", "answer"],
                    "properties": {
                      "number": {"type": "string"},
                      "text": {"$ref": "#/components/schemas/Wording"},
                      "answer": {"type": "string", "enum": ["already", "planned"]}
                    }
                  }
                },
                "how": {"type": "string"},
                "goals": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["text"],
                    "properties": {"text": {"type": "string"}, "serves": {"type": "string"}}
                  }
                }
              }
            }
          },
          "decision": {
            "type": "object",
            "required": ["form"],
            "properties": {
              "form": {"type": "string", "enum": ["body", "delegated", "managing"]},
              "body": {"type": "string"},
              "date": {"type": "string", "format": "date"},
              "paragraph": {"type": "string"},
              "registryNumber": {"type": "string"}
            }
          },
          "scope": {"type": "string"},
          "contact": {"type": "string"},
          "contactLabel": {"type": "string"},
          "joinedTogetherWith": {"type": "array", "items": {"type": "string"}},
          "sharedText": {"type": "string"},
          "nature": {"type": "string"},
          "binding": {"type": "boolean", "const": false},
          "statement": {"type": "string"},
          "version": {"type": "integer"},
          "sha256": {"type": "string"},
          "history": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["date", "step"],
              "properties": {"date": {"type": "string", "format": "date"}, "step": {"type": "string"}}
            }
          },
          "page": {"type": "string"},
          "exampleData": {"type": "boolean"}
        },
        "description": "A joining: a declaration of will, not binding, free of charge."
      },
      "Organisation": {
        "type": "object",
        "required": ["id", "name", "type", "joinings", "exampleData"],
        "properties": {
          "id": {"$ref": "#/components/schemas/Id"},
          "name": {"type": "string"},
          "nameEn": {"type": "string"},
          "type": {"$ref": "#/components/schemas/OrganisationType"},
          "organisationNumber": {"type": "string"},
          "place": {"type": "string"},
          "municipality": {"type": "string"},
          "joinings": {"type": "array", "items": {"$ref": "#/components/schemas/Joining"}},
          "exampleData": {"type": "boolean"}
        }
      }
    }
    """#
}
