using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The lists of Amazon SageMaker, page by page or item by item.</summary>
public sealed class SageMakerPaginators
{
    private readonly IAmazonSageMaker client;

    internal SageMakerPaginators(IAmazonSageMaker client) => this.client = client;

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListImagesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListImagesPaginator ListImages(ListImagesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListImageVersionsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListImageVersionsPaginator ListImageVersions(ListImageVersionsRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListAliasesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListAliasesPaginator ListAliases(ListAliasesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListAppImageConfigsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListAppImageConfigsPaginator ListAppImageConfigs(ListAppImageConfigsRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListStudioLifecycleConfigsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListStudioLifecycleConfigsPaginator ListStudioLifecycleConfigs(ListStudioLifecycleConfigsRequest request)
        => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListDomainsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListDomainsPaginator ListDomains(ListDomainsRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListUserProfilesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListUserProfilesPaginator ListUserProfiles(ListUserProfilesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListSpacesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListSpacesPaginator ListSpaces(ListSpacesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListAppsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListAppsPaginator ListApps(ListAppsRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonSageMaker.ListTagsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListTagsPaginator ListTags(ListTagsRequest request) => new(this.client, request);
}
