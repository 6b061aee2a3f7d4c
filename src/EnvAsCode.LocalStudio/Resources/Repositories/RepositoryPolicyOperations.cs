using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Resource policies of repositories. They are kept, and nobody is held to them.</summary>
internal static class RepositoryPolicyOperations
{
    private const string Policy = "policyText";

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("SetRepositoryPolicy", Set),
        table.Read("GetRepositoryPolicy", (turn, input) => Show(Find(turn, input))),
        table.Write("DeleteRepositoryPolicy", Delete),
    ];

    private static JsonObject Set(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        if (!Repositories.IsPolicy(input.Text(Policy), "Statement"))
        {
            throw ApiException.InvalidParameter(
                "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'");
        }

        repository.Details.Assign(input, Policy);
        return Show(repository);
    }

    private static JsonObject Delete(StudioTurn turn, JsonObject input)
    {
        Resource repository = Find(turn, input);
        JsonObject output = Show(repository);
        repository.Details.Remove(Policy);
        return output;
    }

    private static JsonObject Show(Resource repository)
    {
        JsonObject output = Repositories.Output(repository);
        output.Assign(repository.Details, Policy);
        return output;
    }

    private static Resource Find(StudioTurn turn, JsonObject input) =>
        Repositories.FindWith(turn, input, Policy, "RepositoryPolicyNotFoundException", "Repository policy");
}
