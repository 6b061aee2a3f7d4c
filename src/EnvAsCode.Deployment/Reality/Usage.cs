using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment;

/// <summary>
/// What the domains, user profiles, spaces and running apps of the Region use. It describes each, so it is not part of a publish.
/// </summary>
internal sealed class Usage
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Image, string Version)> versions = [];

    /// <summary>Reads.</summary>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public static async Task<Usage> ReadAsync(DeploymentContext context, CancellationToken cancellationToken)
    {
        Usage usage = new();
        IAmazonSageMaker client = context.Aws.SageMaker;
        await foreach (DomainDetails domain in client.Paginators
            .ListDomains(new() { MaxResults = ListPages.Size }).Domains
            .WithCancellation(cancellationToken))
        {
            DescribeDomainResponse described = await client.DescribeDomainAsync(new() { DomainId = domain.DomainId }, cancellationToken);
            usage.Add(described.DefaultUserSettings);
            usage.Add(described.DefaultSpaceSettings);
        }

        await foreach (UserProfileDetails profile in client.Paginators
            .ListUserProfiles(new() { MaxResults = ListPages.Size }).UserProfiles
            .WithCancellation(cancellationToken))
        {
            usage.Add((await client.DescribeUserProfileAsync(
                new() { DomainId = profile.DomainId, UserProfileName = profile.UserProfileName }, cancellationToken)).UserSettings);
        }

        await foreach (SpaceDetails space in client.Paginators
            .ListSpaces(new() { MaxResults = ListPages.Size }).Spaces
            .WithCancellation(cancellationToken))
        {
            usage.Add((await client.DescribeSpaceAsync(
                new() { DomainId = space.DomainId, SpaceName = space.SpaceName }, cancellationToken)).SpaceSettings);
        }

        await foreach (AppDetails app in client.Paginators
            .ListApps(new() { MaxResults = ListPages.Size }).Apps
            .WithCancellation(cancellationToken))
        {
            if (app.Status != AppStatus.Deleted)
            {
                usage.Add(app.ResourceSpec);
            }
        }

        return usage;
    }

    /// <summary>Whether a resource is named, by its ARN or by its name.</summary>
    public bool Names(string text) => this.texts.Contains(text);

    /// <summary>Whether a version of an image is used.</summary>
    /// <param name="isLatest">Whether it is the one that is used where no version is named.</param>
    public bool UsesVersion(string image, string imageArn, int version, bool isLatest)
    {
        string number = version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string versionArn = imageArn.Replace(":image/", ":image-version/", StringComparison.Ordinal) + "/" + number;
        return this.versions.Contains((image, number))
            || this.texts.Contains(versionArn)
            || (isLatest && (this.versions.Contains((image, "")) || this.texts.Contains(imageArn)));
    }

    private void Add(object? shape)
    {
        if (shape is not null)
        {
            this.Visit(ShapeJson.ToJson(shape));
        }
    }

    private void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                if (structure["ImageName"] is JsonValue image)
                {
                    // 0 is the latest, as no number is.
                    string number = structure["ImageVersionNumber"]?.ToString() ?? "0";
                    this.versions.Add((image.ToString(), number == "0" ? "" : number));
                }

                foreach ((_, JsonNode? member) in structure)
                {
                    this.Visit(member);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    this.Visit(item);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text):
                this.texts.Add(text);
                break;
        }
    }
}
