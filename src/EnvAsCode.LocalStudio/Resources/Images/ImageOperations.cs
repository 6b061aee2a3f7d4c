using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Images;

/// <summary>SageMaker images: a name for versions.</summary>
internal static class ImageOperations
{
    private static readonly ListingRules Listing = new(
        "Images",
        "ImageName",
        "CreationTime", "Description", "DisplayName", "FailureReason", "ImageArn", "ImageName", "ImageStatus", "LastModifiedTime")
    {
        ModifiedFilter = "LastModifiedTime",
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateImage", Create),
        table.Write("UpdateImage", Update),
        table.Read("DescribeImage", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListImages", (turn, input) => Listings.List(turn.State.StartingWith("image/"), input, Listing)),
        table.Write("DeleteImage", Delete),
    ];

    /// <summary>The image that an input names.</summary>
    /// <param name="input">An input with <c>ImageName</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("ImageName");
        return turn.Find(Key(name), $"Image with ImageName {name} does not exist. Please provide a valid ImageName.");
    }

    private static string Key(string name) => "image/" + name.ToLowerInvariant();

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("ImageName");
        if (turn.State.Find(Key(name)) is not null)
        {
            throw ApiException.InUse($"The Image with ImageName {name} already exists. Please use a different ImageName.");
        }

        JsonObject document = input.Pick("ImageName", "DisplayName", "Description", "RoleArn");
        document["ImageArn"] = turn.Identity.SageMakerArn(Key(name));
        Resource image = turn.Add(Key(name), document, input);
        turn.Begin(image, "CREATING", "CREATED", "CREATE_FAILED", turn.Options.Delays.Image);
        return document.Pick("ImageArn");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource image = Find(turn, input);
        Require(image, "CREATED", "UPDATE_FAILED");
        List<string> deleted = [.. input.Texts("DeleteProperties")];
        if (deleted.FirstOrDefault(input.ContainsKey) is { } both)
        {
            throw ApiException.Validation($"{both} is both given and in DeleteProperties.");
        }

        deleted.ForEach(property => image.Document.Remove(property));
        image.Document.Assign(input, "Description", "DisplayName", "RoleArn");
        turn.Begin(image, "UPDATING", "CREATED", "UPDATE_FAILED", turn.Options.Delays.Image);
        return image.Document.Pick("ImageArn");
    }

    /// <summary>All versions go with their image.</summary>
    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("ImageName");
        Resource image = turn.Find(Key(name), $"No Image with the name {name} was found.");
        Require(image, "CREATED", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED");
        List<Resource> versions = [.. ImageVersions.Of(turn, image)];
        if (versions.Find(version => version.Transition is not null) is { } busy)
        {
            throw ApiException.InUse(
                $"Image {name} cannot be deleted while {busy.Document.Text("ImageVersionArn")} is {StudioTurn.Status(busy)}.");
        }

        foreach (Resource resource in versions.Append(image))
        {
            turn.Begin(resource, "DELETING", null, "DELETE_FAILED", turn.Options.Delays.Image);
        }

        return null;
    }

    private static void Require(Resource image, params IEnumerable<string> statuses)
    {
        if (!statuses.Contains(StudioTurn.Status(image)))
        {
            throw ApiException.InUse(
                $"Image {image.Document.Text("ImageName")} is {StudioTurn.Status(image)}. Wait until it is not and try again.");
        }
    }
}
