/// The description of the public data without its shapes: what may be asked, of which address, and what is answered.
enum OpenAPIDocument {
  static let text = #"""
    {
      "openapi": "3.1.0",
      "info": {
        "title": "Jämna, public data",
        "version": "1",
        "x-program": "@VERSION@",
        "license": {"name": "CC0-1.0", "identifier": "CC0-1.0"},
        "description": "Who has joined the counties' strategies for gender mainstreaming, and what they do. Read-only, no key. Every list also as CSV. What is invented carries exampleData: true."
      },
      "servers": [{"url": "@BASE@"}],
      "paths": {
        "/api/v1/counties": {
          "get": {
            "operationId": "counties",
            "summary": "The counties of this installation.",
            "parameters": [{"$ref": "#/components/parameters/limit"}, {"$ref": "#/components/parameters/page"}],
            "responses": {
              "200": {
                "description": "The counties.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Counties"}}}
              },
              "400": {"$ref": "#/components/responses/Unanswerable"}
            }
          }
        },
        "/api/v1/counties.csv": {
          "get": {
            "operationId": "countiesCSV",
            "summary": "The same as CSV, whole.",
            "parameters": [],
            "responses": {
              "200": {"description": "The counties.", "content": {"text/csv": {"schema": {"type": "string"}}}}
            }
          }
        },
        "/api/v1/counties/{code}": {
          "get": {
            "operationId": "county",
            "summary": "One county.",
            "parameters": [{"$ref": "#/components/parameters/code"}],
            "responses": {
              "200": {
                "description": "The county.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/County"}}}
              },
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        },
        "/api/v1/counties/{code}/strategies": {
          "get": {
            "operationId": "strategies",
            "summary": "A county's strategies with their editions, areas and statements.",
            "parameters": [{"$ref": "#/components/parameters/code"}],
            "responses": {
              "200": {
                "description": "The strategies.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Strategies"}}}
              },
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        },
        "/api/v1/counties/{code}/strategies.csv": {
          "get": {
            "operationId": "strategiesCSV",
            "summary": "The same as CSV, a row for each area.",
            "parameters": [{"$ref": "#/components/parameters/code"}],
            "responses": {
              "200": {
                "description": "The areas of the strategies.",
                "content": {"text/csv": {"schema": {"type": "string"}}}
              },
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        },
        "/api/v1/counties/{code}/organisations": {
          "get": {
            "operationId": "organisations",
            "summary": "Those who have joined in a county.",
            "parameters": [
              {"$ref": "#/components/parameters/code"},
              {"$ref": "#/components/parameters/area"},
              {"$ref": "#/components/parameters/type"},
              {"$ref": "#/components/parameters/q"},
              {"$ref": "#/components/parameters/limit"},
              {"$ref": "#/components/parameters/page"}
            ],
            "responses": {
              "200": {
                "description": "The organisations.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Organisations"}}}
              },
              "400": {"$ref": "#/components/responses/Unanswerable"},
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        },
        "/api/v1/counties/{code}/organisations.csv": {
          "get": {
            "operationId": "organisationsCSV",
            "summary": "The same as CSV; without limit and page, the whole list.",
            "parameters": [
              {"$ref": "#/components/parameters/code"},
              {"$ref": "#/components/parameters/area"},
              {"$ref": "#/components/parameters/type"},
              {"$ref": "#/components/parameters/q"},
              {"$ref": "#/components/parameters/limit"},
              {"$ref": "#/components/parameters/page"}
            ],
            "responses": {
              "200": {"description": "The organisations.", "content": {"text/csv": {"schema": {"type": "string"}}}},
              "400": {"$ref": "#/components/responses/Unanswerable"},
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        },
        "/api/v1/organisations/{id}": {
          "get": {
            "operationId": "organisation",
            "summary": "One organisation with its public joinings in all counties.",
            "parameters": [
              {"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Id"}}
            ],
            "responses": {
              "200": {
                "description": "The organisation.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Organisation"}}}
              },
              "404": {"$ref": "#/components/responses/NotFound"}
            }
          }
        }
      },
      "components": {
        "parameters": {
          "limit": {
            "name": "limit",
            "in": "query",
            "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 20}
          },
          "page": {
            "name": "page",
            "in": "query",
            "schema": {"type": "integer", "minimum": 1, "maximum": 1000000, "default": 1}
          },
          "code": {
            "name": "code",
            "in": "path",
            "required": true,
            "schema": {"type": "string", "pattern": "^[0-9]{2}$"},
            "description": "SCB county code, such as 19."
          },
          "area": {
            "name": "area",
            "in": "query",
            "schema": {"type": "string", "maxLength": 80, "pattern": "^[0-9a-z-]+$", "minLength": 1},
            "description": "An area's slug or id."
          },
          "type": {"name": "type", "in": "query", "schema": {"$ref": "#/components/schemas/OrganisationType"}},
          "q": {
            "name": "q",
            "in": "query",
            "schema": {"type": "string", "maxLength": 100, "pattern": "^[^\\x00]*$"},
            "description": "Words of the name."
          }
        },
        "responses": {
          "Unanswerable": {
            "description": "A parameter cannot be answered; every fault is told at once.",
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
          },
          "NotFound": {
            "description": "There is no such thing, or it is not public.",
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
          }
        },
        "schemas": @SCHEMAS@
      }
    }
    """#
}
