using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.Waiting;

/// <summary>
/// Waits for SageMaker resources. The API's own waiters look once a minute, and those for deletion know only one of the two spellings of
/// not found.
/// </summary>
/// <param name="client">The client that looks.</param>
/// <param name="options">How to wait.</param>
/// <exception cref="WaiterException">Every method: the resource failed, stayed missing, or the time ran out.</exception>
public sealed class SageMakerWaiters(IAmazonSageMaker client, WaiterOptions options)
{
    /// <summary>Waits until an image is created, or until its update is done: both end in <c>CREATED</c>.</summary>
    /// <param name="imageName">The image.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<DescribeImageResponse> ImageCreatedAsync(string imageName, CancellationToken cancellationToken = default) =>
        this.Image(imageName).UntilAsync(ImageStatus.CREATED.Value, cancellationToken);

    /// <summary>Waits until an image is gone.</summary>
    /// <inheritdoc cref="ImageCreatedAsync"/>
    public Task ImageDeletedAsync(string imageName, CancellationToken cancellationToken = default) =>
        this.Image(imageName).UntilGoneAsync(cancellationToken);

    /// <summary>Waits until an image version is created.</summary>
    /// <param name="imageName">The image.</param>
    /// <param name="version">The version's number. Without it, one would wait for whatever version is the latest.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<DescribeImageVersionResponse> ImageVersionCreatedAsync(
        string imageName, int version, CancellationToken cancellationToken = default) =>
        this.ImageVersion(imageName, version).UntilAsync(ImageVersionStatus.CREATED.Value, cancellationToken);

    /// <summary>Waits until an image version is gone.</summary>
    /// <inheritdoc cref="ImageVersionCreatedAsync"/>
    public Task ImageVersionDeletedAsync(string imageName, int version, CancellationToken cancellationToken = default) =>
        this.ImageVersion(imageName, version).UntilGoneAsync(cancellationToken);

    /// <summary>Waits until a domain is in service, as after an update.</summary>
    /// <param name="domainId">The domain.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<DescribeDomainResponse> DomainInServiceAsync(string domainId, CancellationToken cancellationToken = default) =>
        this.Of(
            $"domain '{domainId}'",
            token => client.DescribeDomainAsync(new DescribeDomainRequest { DomainId = domainId }, token),
            domain => (domain.Status?.Value, domain.FailureReason))
            .UntilAsync(DomainStatus.InService.Value, cancellationToken);

    /// <summary>Waits until a user profile is in service, as after an update.</summary>
    /// <param name="domainId">The domain.</param>
    /// <param name="userProfileName">The user profile.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<DescribeUserProfileResponse> UserProfileInServiceAsync(
        string domainId, string userProfileName, CancellationToken cancellationToken = default)
    {
        DescribeUserProfileRequest request = new() { DomainId = domainId, UserProfileName = userProfileName };
        return this.Of(
            $"user profile '{userProfileName}' of domain '{domainId}'",
            token => client.DescribeUserProfileAsync(request, token),
            profile => (profile.Status?.Value, profile.FailureReason))
            .UntilAsync(UserProfileStatus.InService.Value, cancellationToken);
    }

    /// <summary>Waits until a space is in service, as after an update.</summary>
    /// <param name="domainId">The domain.</param>
    /// <param name="spaceName">The space.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<DescribeSpaceResponse> SpaceInServiceAsync(
        string domainId, string spaceName, CancellationToken cancellationToken = default)
    {
        DescribeSpaceRequest request = new() { DomainId = domainId, SpaceName = spaceName };
        return this.Of(
            $"space '{spaceName}' of domain '{domainId}'",
            token => client.DescribeSpaceAsync(request, token),
            space => (space.Status?.Value, space.FailureReason))
            .UntilAsync(SpaceStatus.InService.Value, cancellationToken);
    }

    private Waiter<DescribeImageResponse> Image(string imageName) => this.Of(
        $"image '{imageName}'",
        token => client.DescribeImageAsync(new DescribeImageRequest { ImageName = imageName }, token),
        image => (image.ImageStatus?.Value, image.FailureReason));

    private Waiter<DescribeImageVersionResponse> ImageVersion(string imageName, int version) => this.Of(
        $"version {version} of image '{imageName}'",
        token => client.DescribeImageVersionAsync(new DescribeImageVersionRequest { ImageName = imageName, Version = version }, token),
        description => (description.ImageVersionStatus?.Value, description.FailureReason));

    private Waiter<TDescription> Of<TDescription>(
        string resource,
        Func<CancellationToken, Task<TDescription>> describe,
        Func<TDescription, (string? Status, string? FailureReason)> statusOf)
        where TDescription : class => new(resource, describe, statusOf, options);
}
