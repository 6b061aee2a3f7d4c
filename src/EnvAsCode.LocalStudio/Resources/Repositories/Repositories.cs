using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Finding and showing ECR's repositories.</summary>
internal static class Repositories
{
    /// <summary>What every key of a repository starts with.</summary>
    public const string Kind = "repository/";

    /// <summary>The detail of <see cref="RemovedTags"/>.</summary>
    public const string RemovedTagsDetail = "removedTags";

    /// <summary>The key of a repository.</summary>
    public static string Key(string name) => Kind + name;

    /// <summary>The repository that an input names.</summary>
    /// <param name="input">An input with <c>repositoryName</c> and perhaps <c>registryId</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input) => Find(turn, input, input.Text("repositoryName"));

    /// <summary>The repository of that name.</summary>
    /// <param name="input">An input with perhaps <c>registryId</c>: no other account's registry is here.</param>
    /// <exception cref="ApiException">There is none (RepositoryNotFoundException).</exception>
    public static Resource Find(StudioTurn turn, JsonObject input, string name)
    {
        string registry = input.TextOrNull("registryId") ?? turn.Identity.Account;
        return (registry == turn.Identity.Account ? turn.State.Find(Key(name)) : null)
            ?? throw new ApiException(
                "RepositoryNotFoundException", $"The repository with name '{name}' does not exist in the registry with id '{registry}'");
    }

    /// <summary>The repository that an input names, which must have a policy.</summary>
    /// <param name="input">An input with <c>repositoryName</c> and perhaps <c>registryId</c>.</param>
    /// <param name="detail">The detail that the policy is kept in.</param>
    /// <param name="code">The error's name where there is none.</param>
    /// <param name="policy">The kind of policy, as the message begins.</param>
    public static Resource FindWith(StudioTurn turn, JsonObject input, string detail, string code, string policy)
    {
        Resource repository = Find(turn, input);
        return repository.Details.ContainsKey(detail)
            ? repository
            : throw new ApiException(
                code,
                $"{policy} does not exist for the repository with name '{input.Text("repositoryName")}' in the registry with id "
                + $"'{turn.Identity.Account}'");
    }

    /// <summary>Whether a text is a policy: a JSON object with a list of rules.</summary>
    /// <param name="rules">The member that the rules are in.</param>
    public static bool IsPolicy(string text, string rules)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject policy && policy[rules] is JsonArray or JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The repository of that ARN.</summary>
    public static Resource FindByArn(StudioTurn turn, string arn)
    {
        string prefix = turn.Identity.EcrArn(Kind);
        return arn.StartsWith(prefix, StringComparison.Ordinal)
            ? Find(turn, [], arn[prefix.Length..])
            : throw ApiException.InvalidParameter(
                $"Invalid parameter at 'resourceArn' failed to satisfy constraint: 'must be an ARN {prefix}<name>'");
    }

    /// <summary>What Describe shows. The URI is not part of the state, as the registry's port may be another in the next run.</summary>
    public static JsonObject Show(StudioTurn turn, Resource repository)
    {
        JsonObject shown = repository.Document.Copy();
        shown["repositoryUri"] = $"{turn.Options.RegistryEndpoint.Authority}/{repository.Document.Text("repositoryName")}";
        return shown;
    }

    /// <summary>An output that starts with the repository's registry and name.</summary>
    public static JsonObject Output(Resource repository) => repository.Document.Pick("registryId", "repositoryName");

    /// <summary>
    /// Tags that were removed here and that the registry behind, which cannot remove a tag alone, still has: tag to digest.
    /// </summary>
    /// <param name="repository">The repository; the caller changes the state.</param>
    public static JsonObject RemovedTags(Resource repository)
    {
        repository.Details[RemovedTagsDetail] ??= new JsonObject();
        return (JsonObject)repository.Details[RemovedTagsDetail]!;
    }
}
