using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Services;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>What a client logs in to the registry with.</summary>
internal static class AuthorizationOperations
{
    private const int ValidSeconds = 12 * 60 * 60;

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) => [table.Read("GetAuthorizationToken", Get)];

    private static JsonObject Get(StudioTurn turn, JsonObject input)
    {
        string password = turn.Options.Registry?.Password ?? LocalStudioOptions.DefaultAccessKey;
        int count = Math.Max(1, input.Texts("registryIds").Count());
        IEnumerable<JsonObject> data = Enumerable.Range(0, count).Select(_ => new JsonObject
        {
            ["authorizationToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("AWS:" + password)),
            ["expiresAt"] = turn.Now + ValidSeconds,
            ["proxyEndpoint"] = turn.Options.RegistryEndpoint.GetLeftPart(UriPartial.Authority),
        });
        return new() { ["authorizationData"] = data.ToJsonArray() };
    }
}
