using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Resources;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Spaces;
using EnvAsCode.LocalStudio.Resources.UserProfiles;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>What a state folder holds before anybody made a call: a domain, user profiles and shared spaces.</summary>
internal static class InitialState
{
    /// <summary>Makes the state of a new folder.</summary>
    /// <param name="now">The time, in seconds since 1970.</param>
    public static StudioState Create(LocalStudioOptions options, decimal now)
    {
        StudioState state = new();
        Complete(state, options, now);
        return state;
    }

    /// <summary>Whether a state lacks something of the domain that the options name; one that is only the default may be deleted.</summary>
    public static bool IsIncomplete(StudioState state, LocalStudioOptions options) => options.Domain is { } domain
        && (state.Find("domain/" + domain.Id) is null
            || domain.UserProfiles.Any(name => state.Find(UserProfileOperations.Key(domain.Id, name)) is null)
            || domain.Spaces.Any(name => state.Find(SpaceOperations.Key(domain.Id, name)) is null));

    /// <summary>Adds what is not there yet. What is there stays as it is.</summary>
    /// <param name="now">The time, in seconds since 1970.</param>
    public static void Complete(StudioState state, LocalStudioOptions options, decimal now)
    {
        InitialDomain domain = options.Domain ?? new InitialDomain(LocalStudioOptions.DefaultDomainId);
        StudioTurn turn = new(state, now, options, null);
        string role = domain.ExecutionRole ?? $"arn:aws:iam::{options.Account}:role/LocalStudioExecutionRole";
        if (state.Find("domain/" + domain.Id) is null)
        {
            DomainOperations.Add(turn, domain.Id, new JsonObject
            {
                ["DomainName"] = "local-studio",
                ["AuthMode"] = "IAM",
                ["SubnetIds"] = new JsonArray("subnet-00000000000000000"),
                ["VpcId"] = "vpc-00000000000000000",
                ["DefaultUserSettings"] = new JsonObject { ["ExecutionRole"] = role },
                ["DefaultSpaceSettings"] = new JsonObject { ["ExecutionRole"] = role },
            });
        }

        foreach (string name in domain.UserProfiles.Where(name => state.Find(UserProfileOperations.Key(domain.Id, name)) is null))
        {
            UserProfileOperations.Add(turn, new JsonObject { ["DomainId"] = domain.Id, ["UserProfileName"] = name });
        }

        foreach (string name in domain.Spaces.Where(name => state.Find(SpaceOperations.Key(domain.Id, name)) is null))
        {
            SpaceOperations.Add(turn, new JsonObject
            {
                ["DomainId"] = domain.Id,
                ["SpaceName"] = name,
                ["SpaceSettings"] = new JsonObject { ["AppType"] = "JupyterLab" },
                ["OwnershipSettings"] = new JsonObject { ["OwnerUserProfileName"] = domain.UserProfiles[0] },
                ["SpaceSharingSettings"] = new JsonObject { ["SharingType"] = "Shared" },
            });
        }
    }
}
