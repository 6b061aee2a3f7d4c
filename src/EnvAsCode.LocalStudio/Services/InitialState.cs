using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Resources;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Spaces;
using EnvAsCode.LocalStudio.Resources.UserProfiles;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>
/// What a new state folder holds: a domain with the user profiles <c>alice</c> and <c>bob</c> and the shared space <c>team</c>.
/// </summary>
internal static class InitialState
{
    /// <summary>Makes the state.</summary>
    /// <param name="now">The time, in seconds since 1970.</param>
    public static StudioState Create(LocalStudioOptions options, decimal now)
    {
        StudioTurn turn = new(new StudioState(), now, options, null);
        string role = $"arn:aws:iam::{options.Account}:role/LocalStudioExecutionRole";
        const string id = LocalStudioOptions.DefaultDomainId;
        DomainOperations.Add(turn, id, new JsonObject
        {
            ["DomainName"] = "local-studio",
            ["AuthMode"] = "IAM",
            ["SubnetIds"] = new JsonArray("subnet-00000000000000000"),
            ["VpcId"] = "vpc-00000000000000000",
            ["DefaultUserSettings"] = new JsonObject { ["ExecutionRole"] = role },
            ["DefaultSpaceSettings"] = new JsonObject { ["ExecutionRole"] = role },
        });
        foreach (string name in (string[])["alice", "bob"])
        {
            UserProfileOperations.Add(turn, new JsonObject { ["DomainId"] = id, ["UserProfileName"] = name });
        }

        SpaceOperations.Add(turn, new JsonObject
        {
            ["DomainId"] = id,
            ["SpaceName"] = "team",
            ["SpaceSettings"] = new JsonObject { ["AppType"] = "JupyterLab" },
            ["OwnershipSettings"] = new JsonObject { ["OwnerUserProfileName"] = "alice" },
            ["SpaceSharingSettings"] = new JsonObject { ["SharingType"] = "Shared" },
        });
        return turn.State;
    }
}
