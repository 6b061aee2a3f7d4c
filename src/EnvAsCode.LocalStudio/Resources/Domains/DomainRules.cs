using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Domains;

/// <summary>What domains, user profiles, spaces and apps share.</summary>
internal static class DomainRules
{
    /// <summary>The domain that an input names.</summary>
    /// <param name="input">An input with <c>DomainId</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input)
    {
        string id = input.Text("DomainId");
        return turn.Find("domain/" + id, $"Domain [{id}] does not exist.");
    }

    /// <summary>The domain that an input names, which has to be InService.</summary>
    /// <param name="input">An input with <c>DomainId</c>.</param>
    public static Resource FindInService(StudioTurn turn, JsonObject input)
    {
        Resource domain = Find(turn, input);
        return StudioTurn.Status(domain) is "InService" or "Updating" or "Update_Failed"
            ? domain
            : throw ApiException.Validation($"Domain [{input.Text("DomainId")}] is {StudioTurn.Status(domain)}.");
    }

    /// <summary>The resources of a kind, of the domain that a List names or of all.</summary>
    /// <param name="kind">As <c>space</c>.</param>
    /// <param name="input">An input with perhaps <c>DomainIdEquals</c>.</param>
    public static IEnumerable<Resource> Within(StudioTurn turn, string kind, JsonObject input) =>
        turn.State.StartingWith(input.TextOrNull("DomainIdEquals") is { } id ? $"{kind}/{id}/" : $"{kind}/");

    /// <summary>A resource can be changed only while it rests.</summary>
    /// <param name="resource">A domain, user profile, space or app.</param>
    public static void RequireRest(Resource resource)
    {
        if (resource.Transition is not null)
        {
            throw ApiException.InUse($"{resource.Key} is {StudioTurn.Status(resource)}. Wait until it is InService and try again.");
        }
    }

    /// <summary>A resource can be deleted only when nothing runs or lives in it.</summary>
    /// <param name="prefixes">The keys' beginnings of what may be in it.</param>
    public static void RequireEmpty(StudioTurn turn, Resource resource, params string[] prefixes)
    {
        Resource? inside = prefixes.SelectMany(turn.State.StartingWith).FirstOrDefault(inside => StudioTurn.Status(inside) != "Deleted");
        if (inside is not null)
        {
            throw ApiException.InUse($"Unable to delete {resource.Key} with {inside.Key}. Delete it first.");
        }
    }
}
