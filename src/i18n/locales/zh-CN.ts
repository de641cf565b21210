
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `所有城镇`,
'all-topics': `所有主题：`,
'ask-people': `您可以在这里咨询：`,
'back-to': str`返回“${0}”`,
'breadcrumbs': `页面路径`,
'choose-language': `请选择一种语言：`,
'choose-region': `请选择您所在的城镇`,
'clear': `清除`,
'close': `关闭`,
'did-you-mean': `您是不是想找以下城镇？`,
'did-you-mean-word': str`您要找的是“${0}”吗？`,
'failed': `目前无法显示这些信息。`,
'failed-config': `此面板的设置不正确。`,
'failed-empty': `这里没有内容。`,
'failed-network': `无法连接到服务器。`,
'failed-offline': `您的设备处于离线状态。`,
'failed-script': `此面板的一部分无法加载。`,
'failed-server': `服务器返回了错误。`,
'failed-timeout': `服务器响应时间过长。`,
'found-so-far': str`目前结果：${0}。已搜索：${1}`,
'frame': `视频或外部内容`,
'home-empty': `这里还没有内容。`,
'imprint': `版本说明`,
'kind-all': `全部`,
'kind-events': `活动`,
'kind-pages': `页面`,
'kind-places': `地点`,
'language': `语言`,
'language-offer': str`用${0}阅读这些信息`,
'last-updated': str`最后更新：${0}`,
'more-on-topic': `有关此主题的更多信息`,
'nothing-found': str`未找到与“${0}”相关的内容。`,
'open-in-web-app': `在 Integreat 网页应用中打开`,
'page-empty': `此页面还没有内容。`,
'page-missing': `此页面不存在或已不存在。`,
'page-missing-language': str`此页面没有${0}版本。`,
'privacy': `隐私保护`,
'published-by': str`发布者：${0}`,
'read-in': str`用以下语言阅读：${0}`,
'regions': `城镇`,
'report-failed': `发送失败，请再试一次。`,
'report-search': `告诉编辑人员这里缺少该内容`,
'report-sent': `谢谢。编辑人员会看到您搜索的内容。`,
'results-found': str`结果：${0}`,
'retry': `重试`,
'search': `搜索`,
'search-in': str`在${0}中搜索`,
'search-missing': str`无法搜索：${0}。`,
'search-results': `搜索结果`,
'searching': `正在搜索……`,
'searching-so-far': str`正在搜索……已搜索：${0}`,
'show-all': str`全部显示：${0}`,
'show-only': `仅显示`,
'table': `表格`,
'unknown-language': str`${0}不以“${1}”发布信息。`,
'unknown-region': str`这里没有名为“${0}”的城镇。`,
    };
  