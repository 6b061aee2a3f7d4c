using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Images;

/// <summary>Image versions and their aliases.</summary>
internal static class ImageVersionOperations
{
    private static readonly string[] Changeable =
        ["VendorGuidance", "JobType", "MLFramework", "ProgrammingLang", "Processor", "Horovod", "ReleaseNotes"];

    private static readonly ListingRules Listing = new(
        "ImageVersions",
        "Version",
        "CreationTime", "FailureReason", "ImageArn", "ImageVersionArn", "ImageVersionStatus", "LastModifiedTime", "Version")
    {
        ModifiedFilter = "LastModifiedTime",
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, RegistryMirror mirror) =>
    [
        table.Define("CreateImageVersion", call => CreateAsync(table, mirror, call)),
        table.Write("UpdateImageVersion", Update),
        table.Read("DescribeImageVersion", (turn, input) => ImageVersions.Find(turn, input).Document.Copy()),
        table.Read(
            "ListImageVersions", (turn, input) => Listings.List(ImageVersions.Of(turn, ImageOperations.Find(turn, input)), input, Listing)),
        table.Write("DeleteImageVersion", Delete),
        table.Read("ListAliases", ListAliases),
    ];

    private static async Task<JsonObject?> CreateAsync(OperationTable table, RegistryMirror mirror, OperationCall call)
    {
        if (BaseImageRules.LocalImage(table.Options, call.Input.Text("BaseImage")) is { } image)
        {
            await mirror.RefreshAsync(image.Repository, image.Id.TextOrNull("imageDigest") is { } digest ? [digest] : [], call);
        }

        return await table.WriteAsync(turn => Create(turn, call.Input), call);
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        Resource image = ImageOperations.Find(turn, input);
        if (Repeated(turn, image, input) is { } made)
        {
            return made.Document.Pick("ImageVersionArn");
        }

        if (StudioTurn.Status(image) is not ("CREATED" or "UPDATE_FAILED"))
        {
            throw ApiException.Validation($"Image {image.Document.Text("ImageName")} is in an invalid state.");
        }

        RequireQuiet(turn, image);
        List<string> aliases = [.. input.Texts("Aliases").Distinct()];
        RequireFree(turn, image, aliases);
        int number = (image.Details.IntegerOrNull("lastVersion") ?? 0) + 1;
        image.Details["lastVersion"] = number;
        string key = ImageVersions.Key(image, number);
        JsonObject document = input.Pick([.. Changeable, "BaseImage"]);
        document["ContainerImage"] = BaseImageRules.Resolve(turn, input.Text("BaseImage"));
        document["ImageArn"] = image.Document.Text("ImageArn");
        document["ImageVersionArn"] = turn.Identity.SageMakerArn(key);
        document["Version"] = number;
        Resource version = turn.Add(key, document, input);
        version.Details[ImageVersions.Aliases] = aliases.Order(System.StringComparer.Ordinal).ToJsonArray();
        version.Details["request"] = input.Copy();
        turn.Begin(
            version,
            "CREATING",
            "CREATED",
            "CREATE_FAILED",
            turn.Options.Delays.ImageVersion,
            BaseImageRules.FailureOf(turn, input.Text("BaseImage")));
        return document.Pick("ImageVersionArn");
    }

    /// <summary>The version that this very call made before: a client repeats its token when it did not hear the answer.</summary>
    private static Resource? Repeated(StudioTurn turn, Resource image, JsonObject input)
    {
        Resource? version = ImageVersions.Of(turn, image)
            .FirstOrDefault(version => version.Details.ObjectOrNull("request")!.Text("ClientToken") == input.Text("ClientToken"));
        return version is null || JsonNode.DeepEquals(version.Details["request"], input)
            ? version
            : throw ApiException.Validation($"ClientToken {input.Text("ClientToken")} was used with other parameters.");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource version = ImageVersions.FindNamed(turn, input);
        Require(version, "CREATED");
        Resource image = ImageOperations.Find(turn, input);
        List<string> kept = [.. version.Details.Texts(ImageVersions.Aliases).Except(input.Texts("AliasesToDelete"))];
        List<string> added = [.. input.Texts("AliasesToAdd").Except(kept)];
        RequireFree(turn, image, added.Except(version.Details.Texts(ImageVersions.Aliases)));
        version.Details[ImageVersions.Aliases] = kept.Concat(added).Order(System.StringComparer.Ordinal).ToJsonArray();
        version.Document.Assign(input, Changeable);
        turn.Touch(version);
        return version.Document.Pick("ImageVersionArn");
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource version = ImageVersions.FindNamed(turn, input);
        RequireQuiet(turn, ImageOperations.Find(turn, input));
        turn.Begin(version, "DELETING", null, "DELETE_FAILED", turn.Options.Delays.ImageVersion);
        return null;
    }

    private static JsonObject ListAliases(StudioTurn turn, JsonObject input)
    {
        bool isOfOne = input.ContainsKey("Version") || input.ContainsKey("Alias");
        IEnumerable<Resource> versions = isOfOne
            ? [ImageVersions.Find(turn, input)]
            : ImageVersions.Of(turn, ImageOperations.Find(turn, input));
        IEnumerable<string> aliases = versions.SelectMany(version => version.Details.Texts(ImageVersions.Aliases));
        return Pages.Cut(aliases, alias => alias, input, "SageMakerImageVersionAliases", alias => JsonValue.Create(alias));
    }

    /// <summary>The service takes one change of an image's versions at a time.</summary>
    private static void RequireQuiet(StudioTurn turn, Resource image)
    {
        Resource? busy = ImageVersions.Of(turn, image).FirstOrDefault(version => version.Transition is not null);
        if (busy is not null)
        {
            throw ApiException.InUse(StudioTurn.Status(busy) == "DELETING"
                ? $"ImageVersion ({busy.Document.Text("ImageVersionArn")}) is being deleted"
                : "Resource was modified concurrently");
        }
    }

    /// <summary>An alias names one version of an image; to move it, delete it from the other version first.</summary>
    private static void RequireFree(StudioTurn turn, Resource image, IEnumerable<string> aliases)
    {
        foreach (Resource version in ImageVersions.Of(turn, image))
        {
            if (version.Details.Texts(ImageVersions.Aliases).Intersect(aliases).FirstOrDefault() is { } taken)
            {
                throw ApiException.InUse($"Alias {taken} is used by {version.Document.Text("ImageVersionArn")}. Delete it there first.");
            }
        }
    }

    private static void Require(Resource version, string status)
    {
        if (StudioTurn.Status(version) != status)
        {
            throw ApiException.InUse($"{version.Document.Text("ImageVersionArn")} is {StudioTurn.Status(version)}.");
        }
    }
}
