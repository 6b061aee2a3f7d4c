using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Lifecycle policies of repositories. They are kept and not carried out.</summary>
internal static class LifecyclePolicyOperations
{
    private const string Policy = "lifecyclePolicyText";

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("PutLifecyclePolicy", Put),
        table.Read("GetLifecyclePolicy", (turn, input) => Show(turn, Find(turn, input))),
        table.Write("DeleteLifecyclePolicy", Delete),
    ];

    private static JsonObject Put(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        if (!Repositories.IsPolicy(input.Text(Policy), "rules"))
        {
            throw ApiException.InvalidParameter(
                "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: it is not "
                + "a JSON object with rules'");
        }

        repository.Details.Assign(input, Policy);
        JsonObject output = Repositories.Output(repository);
        output.Assign(input, Policy);
        return output;
    }

    private static JsonObject Delete(StudioTurn turn, JsonObject input)
    {
        Resource repository = Find(turn, input);
        JsonObject output = Show(turn, repository);
        repository.Details.Remove(Policy);
        return output;
    }

    private static JsonObject Show(StudioTurn turn, Resource repository)
    {
        JsonObject output = Repositories.Output(repository);
        output.Assign(repository.Details, Policy);
        output["lastEvaluatedAt"] = turn.Now;
        return output;
    }

    private static Resource Find(StudioTurn turn, JsonObject input) =>
        Repositories.FindWith(turn, input, Policy, "LifecyclePolicyNotFoundException", "Lifecycle policy");
}
