using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Images;

/// <summary>Finding versions of an image: by number, by alias, or the latest.</summary>
internal static class ImageVersions
{
    /// <summary>The detail that holds a version's aliases.</summary>
    public const string Aliases = "aliases";

    /// <summary>The versions of an image, in any status.</summary>
    public static IEnumerable<Resource> Of(StudioTurn turn, Resource image) => turn.State.StartingWith(Prefix(image));

    /// <summary>The key of a version.</summary>
    public static string Key(Resource image, int number) => FormattableString.Invariant($"{Prefix(image)}{number}");

    /// <summary>The version that an input names; the latest if it names none.</summary>
    /// <param name="input">An input with <c>ImageName</c> and perhaps <c>Version</c> or <c>Alias</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("ImageName");
        Resource? image = turn.State.Find("image/" + name.ToLowerInvariant());
        IEnumerable<Resource> versions = image is null ? [] : Of(turn, image);
        return (input.IntegerOrNull("Version"), input.TextOrNull("Alias")) switch
        {
            ({ }, { }) => throw ApiException.Validation("Give Version or Alias, not both."),
            ({ } number, _) => versions.FirstOrDefault(version => Number(version) == number)
                ?? throw ApiException.NotFound($"ImageVersion {number} of Image {name} does not exist."),
            (_, { } alias) => versions.FirstOrDefault(version => version.Details.Texts(Aliases).Contains(alias))
                ?? throw ApiException.NotFound($"ImageVersion with Alias {alias} of Image {name} does not exist."),
            _ => versions.MaxBy(Number)
                ?? throw ApiException.NotFound(
                    $"Latest ImageVersion with ImageName {name} does not exist. Please provide a valid ImageName."),
        };
    }

    /// <summary>The version that an input names, which must name one.</summary>
    /// <param name="input">An input with <c>ImageName</c> and <c>Version</c> or <c>Alias</c>.</param>
    public static Resource FindNamed(StudioTurn turn, JsonObject input) =>
        input.ContainsKey("Version") || input.ContainsKey("Alias")
            ? Find(turn, input)
            : throw ApiException.Validation("Give Version or Alias.");

    /// <summary>The version's number.</summary>
    public static int Number(Resource version) => version.Document.IntegerOrNull("Version")!.Value;

    private static string Prefix(Resource image) => "image-version/" + image.Key["image/".Length..] + "/";
}
